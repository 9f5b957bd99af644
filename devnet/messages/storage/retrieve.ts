import { z } from 'zod'
import { signedTexts } from '@/lib/protocol/storage/signed-text'
import { requireRecent, requireSignature } from './authorise'
import type { StoredMessage } from './box-store'
import type { RpcScene } from './member'
import { namespace, readParameters, signer, time } from './parameters'

/** Largest answer, in characters of data. */
const LARGEST_ANSWER = 7_800_000
const DEFAULT_PART = -5

const parameters = signer.extend({
  namespace,
  last_hash: z.string().default(''),
  timestamp: time,
  max_size: z.int().optional(),
  max_count: z.int().positive().optional(),
})

/** What the node that was asked keeps in a box. */
export function retrieve(params: unknown, { node }: RpcScene): object {
  const of = readParameters(parameters, params)
  requireRecent(of.timestamp, node.now())
  requireSignature(of, signedTexts.retrieve({ namespace: of.namespace, timestamp: of.timestamp }))
  const kept = node.store.list(of.pubkey, node.now(), of.namespace)
  // A hash that is not known here gives an index of -1, which begins at the first.
  const later = kept.slice(kept.findIndex(({ hash }) => hash === of.last_hash) + 1)
  const messages = later.slice(0, fitting(later, of))
  return {
    messages: messages.map(({ hash, timestamp, expiry, data }) => ({
      hash,
      timestamp,
      expiration: expiry,
      data,
    })),
    more: messages.length < later.length,
  }
}

/** How many fit into the answer; always the first. */
function fitting(
  messages: readonly StoredMessage[],
  of: { max_size?: number | undefined; max_count?: number | undefined },
) {
  const asked = of.max_size ?? (of.max_count === undefined ? DEFAULT_PART : LARGEST_ANSWER)
  const limit = Math.min(LARGEST_ANSWER, asked < 0 ? Math.floor(LARGEST_ANSWER / -asked) : asked)
  let size = 0
  const end = messages.findIndex(({ data }) => {
    size += data.length
    return size > limit
  })
  const bySize = end < 0 ? messages.length : Math.max(1, end)
  return Math.min(bySize, of.max_count ?? bySize)
}
