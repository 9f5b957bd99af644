import { hexToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { z } from 'zod'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { communityMessage } from '@/lib/crypto/community/request-headers'
import type { ServerRequest } from '@/lib/protocol/onion/v4'

/** Somebody who proved to own a blinded id. */
export type Visitor = { id: string; publicKey: Uint8Array }

export type Admission = { visitor: Visitor | undefined } | { refused: number; message: string }

const TOLERANCE_SECONDS = 24 * 60 * 60

const base64Of = (length: number) =>
  z
    .base64()
    .transform((text) => base64.decode(text))
    .refine((bytes) => bytes.length === length)

const headers = z.object({
  'x-sogs-pubkey': z.string().regex(/^(00|15|25)[0-9a-f]{64}$/i),
  'x-sogs-timestamp': z.string().regex(/^\d{1,12}$/),
  'x-sogs-nonce': base64Of(16),
  'x-sogs-signature': base64Of(64),
})

/** Checks who asks. @param of.serverKey - X25519. Source: protocol, 11.2. */
export function createAdmission(of: { serverKey: Uint8Array; seconds: () => number }) {
  const nonces = new Map<string, number>()
  return (request: Required<ServerRequest>): Admission => {
    const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value] as const)
    const own = given.filter(([name]) => name.startsWith('x-sogs-'))
    if (own.length === 0) return { visitor: undefined }
    const parsed = headers.safeParse(Object.fromEntries(own))
    if (!parsed.success) return { refused: 400, message: 'Invalid authentication' }
    const { data } = parsed
    const now = of.seconds()
    const timestamp = Number(data['x-sogs-timestamp'])
    if (Math.abs(timestamp - now) > TOLERANCE_SECONDS)
      return { refused: 425, message: 'Invalid authentication: timestamp expired' }
    const id = data['x-sogs-pubkey'].toLowerCase()
    const nonce = data['x-sogs-nonce']
    const used = `${id}${base64.encode(nonce)}`
    for (const [old, at] of nonces) if (at < now - 2 * TOLERANCE_SECONDS) nonces.delete(old)
    if (nonces.has(used)) return { refused: 425, message: 'Invalid authentication: nonce was already used' }
    const publicKey = hexToBytes(id.slice(2))
    const { method, endpoint: path, body } = request
    const message = communityMessage({ serverKey: of.serverKey, nonce, timestamp, method, path, body })
    if (!verifyEd25519({ signature: data['x-sogs-signature'], message, publicKey }))
      return { refused: 401, message: 'Invalid authentication: signature verification failed' }
    nonces.set(used, now)
    return id.startsWith('00')
      ? { refused: 400, message: 'Invalid authentication: this server requires the use of blinded ids' }
      : { visitor: { id, publicKey } }
  }
}
