import { z } from 'zod'
import { signedTexts } from '@/lib/protocol/storage/signed-text'
import { requireRecent, requireSignature } from './authorise'
import { type Member, type RpcScene, signAsNode } from './member'
import { hashes, namespaceOrAll, readParameters, signer, time } from './parameters'
import { byNamespace } from './removal'
import { RpcError } from './rpc-error'

const LONGEST_MILLISECONDS = 30 * 86_400_000

const listed = signer.extend({
  messages: hashes,
  expiry: z.union([time, z.array(time).min(1)]),
  shorten: z.boolean().default(false),
  extend: z.boolean().default(false),
})
const whole = signer.extend({ namespace: namespaceOrAll, expiry: time })
const asked = signer.extend({ messages: hashes, timestamp: time })

type Change = 'shorten' | 'extend' | undefined

/** Lets messages live longer or shorter. */
export async function expire(params: unknown, scene: RpcScene): Promise<object> {
  const { shorten, extend, ...of } = readParameters(listed, params)
  if (shorten && extend) throw new RpcError(400, 'invalid request: shorten and extend exclude each other')
  if (Array.isArray(of.expiry) && of.expiry.length !== of.messages.length)
    throw new RpcError(400, 'invalid request: expiry and messages differ in length')
  const change: Change = shorten ? 'shorten' : extend ? 'extend' : undefined
  const { pubkey, messages, expiry } = of
  requireSignature(of, signedTexts.expire({ messages, expiry, ...(change && { change }) }))
  return {
    swarm: await scene.atEach(pubkey, (member) => expireAt(member, { pubkey, messages, expiry, change })),
  }
}

type ExpireOf = {
  pubkey: string
  messages: readonly string[]
  expiry: number | readonly number[]
  change: Change
}

function expireAt(member: Member, { pubkey, messages, expiry, change }: ExpireOf) {
  const latest = member.now() + LONGEST_MILLISECONDS
  const wanted = new Map(
    messages.map((hash, index) => [
      hash,
      Math.min(latest, [expiry].flat()[index] ?? [expiry].flat()[0] ?? latest),
    ]),
  )
  const updated: string[] = []
  const unchanged: Record<string, number> = {}
  for (const message of member.store.list(pubkey, member.now())) {
    const next = wanted.get(message.hash)
    if (next === undefined) continue
    const isLeft =
      (change === 'shorten' && next >= message.expiry) || (change === 'extend' && next <= message.expiry)
    if (isLeft) unchanged[message.hash] = message.expiry
    else {
      member.store.setExpiry(message, next)
      updated.push(message.hash)
    }
  }
  updated.sort()
  const left = Object.entries(unchanged).sort(([one], [other]) => (one < other ? -1 : 1))
  const text = [pubkey, ...[expiry].flat(), ...messages, ...updated, ...left.flat()].join('')
  return { updated, expiry, ...(change && { unchanged }), signature: signAsNode(member, text) }
}

/** Shortens the life of everything in a box, or in all. */
export async function expireAll(params: unknown, scene: RpcScene): Promise<object> {
  const of = readParameters(whole, params)
  requireSignature(of, signedTexts.expire_all(of))
  const box = of.namespace === 'all' ? undefined : of.namespace
  const swarm = await scene.atEach(of.pubkey, (member) => {
    const longer = member.store.list(of.pubkey, member.now(), box).filter(({ expiry }) => expiry > of.expiry)
    for (const message of longer) member.store.setExpiry(message, of.expiry)
    const updated = longer.map(({ hash }) => hash).sort()
    const signature = signAsNode(member, [of.pubkey, of.expiry, ...updated].join(''))
    return { updated: box === undefined ? byNamespace(longer) : updated, signature }
  })
  return { swarm }
}

/** Until when the node that was asked keeps messages. */
export function getExpiries(params: unknown, { node }: RpcScene): object {
  const of = readParameters(asked, params)
  requireRecent(of.timestamp, node.now())
  requireSignature(of, signedTexts.get_expiries(of))
  const isAll = of.messages.length === 1 && of.messages[0] === 'all'
  const wanted = new Set(of.messages)
  const found = node.store.list(of.pubkey, node.now()).filter(({ hash }) => isAll || wanted.has(hash))
  return { expiries: Object.fromEntries(found.map(({ hash, expiry }) => [hash, expiry])) }
}
