import { z } from 'zod'
import { messageHash } from '@/lib/protocol/storage/message-hash'
import { signedTexts } from '@/lib/protocol/storage/signed-text'
import { requireRecent, requireSignature } from './authorise'
import type { StoredMessage } from './box-store'
import { type Member, type MemberResult, type RpcScene, signAsNode } from './member'
import { namespace, readParameters, signer, time } from './parameters'
import { RpcError } from './rpc-error'

const LARGEST_DATA_CHARACTERS = 102_400
const FUTURE_TOLERANCE_MILLISECONDS = 10_000
const SHORTEST_TTL = 10_000
const DAY_MILLISECONDS = 86_400_000
const LONGEST_TTL = { public: 14 * DAY_MILLISECONDS, private: 30 * DAY_MILLISECONDS } as const

const parameters = signer.extend({
  namespace,
  timestamp: time,
  sig_timestamp: time.optional(),
  ttl: z.int().optional(),
  expiry: time.optional(),
  data: z.string(),
})

type Parameters = z.output<typeof parameters>

/** Boxes whose number ends in 0 take messages from anybody. */
const isPublic = (box: number) => box % 10 === 0

/** Keeps a message at every member of the swarm. */
export async function store(params: unknown, scene: RpcScene): Promise<object> {
  const of = readParameters(parameters, params)
  const expiry = expiryOf(of, scene.node.now())
  if (!isPublic(of.namespace)) requireOwner(of, scene.node.now())
  const { pubkey, timestamp, data } = of
  const bytes = Uint8Array.from(bytesOf(data))
  const hash = messageHash({ pubkey, namespace: of.namespace, data: bytes })
  const message: StoredMessage = { pubkey, namespace: of.namespace, hash, timestamp, expiry, data }
  const swarm = await scene.atEach(pubkey, (member) => keep(member, message))
  if (Object.values(swarm).every(({ failed }) => failed === true))
    throw new RpcError(500, 'no node of the swarm could keep the message')
  return { hash, swarm }
}

function keep(member: Member, message: StoredMessage): MemberResult {
  const isNew = member.store.put(message)
  const { hash, expiry } = message
  const already = isNew ? {} : { already: true }
  return { hash, expiry, signature: signAsNode(member, hash), ...already, t: member.now() }
}

function requireOwner(of: Parameters, now: number): void {
  const timestamp = of.sig_timestamp ?? of.timestamp
  requireRecent(timestamp, now)
  requireSignature(of, signedTexts.store({ namespace: of.namespace, timestamp }))
}

function expiryOf(of: Parameters, now: number): number {
  const ttl = of.ttl ?? (of.expiry === undefined ? undefined : of.expiry - of.timestamp)
  if (ttl === undefined) throw new RpcError(400, 'invalid request: ttl or expiry is missing')
  const longest = isPublic(of.namespace) ? LONGEST_TTL.public : LONGEST_TTL.private
  if (ttl < SHORTEST_TTL || ttl > longest) throw new RpcError(403, 'Provided expiry/TTL is not valid.')
  const isFuture = of.timestamp > now + FUTURE_TOLERANCE_MILLISECONDS
  if (isFuture || of.timestamp + ttl < now) throw new RpcError(406, 'Timestamp error: check your clock')
  return of.timestamp + ttl
}

function bytesOf(data: string): Buffer {
  if (data.length > LARGEST_DATA_CHARACTERS) throw new RpcError(413, 'message data is too large')
  const bytes = Buffer.from(data, 'base64')
  if (bytes.length === 0 || bytes.toString('base64') !== data)
    throw new RpcError(400, 'invalid request: data is no base64')
  return bytes
}
