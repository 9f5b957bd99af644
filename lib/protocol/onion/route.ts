import { z } from 'zod'
import type { LayerType } from '@/lib/crypto/onion/hop'
import { ProtocolError } from '../protocol-error'

const HTTPS_PORT = 443

/** What a node does with the layer that it opened. */
export type Route =
  /** It answers itself. */
  | { kind: 'here' }
  | { kind: 'server'; protocol: 'http' | 'https'; host: string; port: number; target: string }
  | { kind: 'node'; ed25519PublicKey: string; ephemeralKey: string; layer: LayerType }

const key = z.string().regex(/^[0-9a-f]{64}$/i)
const toNode = z.object({ destination: key, ephemeral_key: key, enc_type: z.string().optional() })
const toServer = z.object({
  host: z.string().min(1),
  target: z.string(),
  protocol: z.enum(['http', 'https']).default('https'),
  port: z.int().min(1).max(65_535).default(HTTPS_PORT),
})

/** Reads the JSON behind a layer: headers, even none, mean that the node is where it ends. @throws {ProtocolError} `bad-frame`. */
export function readRoute(json: unknown): Route {
  if (hasHeaders(json)) return { kind: 'here' }
  const server = toServer.safeParse(json)
  if (server.success) return { kind: 'server', ...server.data }
  const node = toNode.safeParse(json)
  if (!node.success) throw new ProtocolError('bad-frame')
  const { destination, ephemeral_key, enc_type } = node.data
  const isXchacha = enc_type === 'xchacha20' || enc_type === 'xchacha20-poly1305'
  const layer = isXchacha ? 'xchacha20' : 'aes-gcm'
  return { kind: 'node', ed25519PublicKey: destination, ephemeralKey: ephemeral_key, layer }
}

const hasHeaders = (json: unknown) => typeof json === 'object' && json !== null && 'headers' in json

/** Whether a node calls this path of a server: only those of onion requests, without a query. */
export const isServerTarget = (target: string): boolean => /^\/(loki|oxen)\/([^?]*\/)?lsrpc$/.test(target)
