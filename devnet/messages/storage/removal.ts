import { z } from 'zod'
import { signedTexts } from '@/lib/protocol/storage/signed-text'
import { requireRecent, requireSignature } from './authorise'
import type { StoredMessage } from './box-store'
import { type Member, type RpcScene, signAsNode } from './member'
import { hashes, namespaceOrAll, readParameters, signer, time } from './parameters'
import { RpcError } from './rpc-error'

type Box = number | 'all'

const listed = signer.extend({ messages: hashes, required: z.boolean().default(false) })
const whole = signer.extend({ namespace: namespaceOrAll, timestamp: time })
const older = signer.extend({ namespace: namespaceOrAll, before: time })

/** Removes messages that are named. */
export async function deleteMessages(params: unknown, scene: RpcScene): Promise<object> {
  const { required, ...of } = readParameters(listed, params)
  requireSignature(of, signedTexts.delete(of))
  const swarm = await scene.atEach(of.pubkey, (member) => {
    const present = new Set(member.store.list(of.pubkey, member.now()).map(({ hash }) => hash))
    const deleted = of.messages.filter((hash) => present.has(hash)).sort()
    member.store.remove(of.pubkey, deleted)
    const text = [of.pubkey, ...of.messages, ...deleted].join('')
    return { deleted, signature: signAsNode(member, text) }
  })
  const isAnyDeleted = Object.values(swarm).some(
    ({ deleted }) => Array.isArray(deleted) && deleted.length > 0,
  )
  if (required && !isAnyDeleted) throw new RpcError(404, 'no such message')
  return { swarm }
}

/** Empties a box, or all. */
export async function deleteAll(params: unknown, scene: RpcScene): Promise<object> {
  const of = readParameters(whole, params)
  requireRecent(of.timestamp, scene.node.now())
  requireSignature(of, signedTexts.delete_all(of))
  const swarm = await scene.atEach(of.pubkey, (member) =>
    removeWhere(member, { ...of, moment: of.timestamp }),
  )
  return { swarm }
}

/** Removes what was sent at a moment or earlier. */
export async function deleteBefore(params: unknown, scene: RpcScene): Promise<object> {
  const of = readParameters(older, params)
  // Asking for a moment of the past is what this is for; one to come would be a wrong clock.
  if (of.before > scene.node.now()) requireRecent(of.before, scene.node.now())
  requireSignature(of, signedTexts.delete_before(of))
  const swarm = await scene.atEach(of.pubkey, (member) =>
    removeWhere(member, { ...of, moment: of.before, upTo: of.before }),
  )
  return { swarm }
}

type Removal = { pubkey: string; namespace: Box; moment: number; upTo?: number }

function removeWhere(member: Member, { pubkey, namespace, moment, upTo = Infinity }: Removal) {
  const box = namespace === 'all' ? undefined : namespace
  const gone = member.store.list(pubkey, member.now(), box).filter(({ timestamp }) => timestamp <= upTo)
  const deleted = gone.map(({ hash }) => hash).sort()
  member.store.remove(pubkey, deleted)
  const signature = signAsNode(member, [pubkey, moment, ...deleted].join(''))
  return { deleted: namespace === 'all' ? byNamespace(gone) : deleted, signature }
}

/** Hashes by the number of their box. */
export function byNamespace(messages: readonly StoredMessage[]): Record<string, string[]> {
  const boxes: Record<string, string[]> = {}
  for (const { namespace, hash } of messages) (boxes[namespace] ??= []).push(hash)
  for (const box of Object.values(boxes)) box.sort()
  return boxes
}
