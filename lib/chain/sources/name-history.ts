import { fetchNameHistory } from '@/lib/api/indexer/names'
import type { ChainAccess } from '@/lib/chain/access'
import { readChainHead } from '@/lib/chain/reads/head'
import type { NameHistory } from '@/lib/names/name-event'
import { indexOrChain } from './sourced'

/**
 * What a name has been through. What is younger than the index comes from the chain: a record that was just written must
 * not be taken for one of a previous owner, and a transfer that just happened must not be missed.
 */
export const loadNameHistory = (chain: ChainAccess, tokenId: bigint, signal?: AbortSignal) =>
  indexOrChain<NameHistory>({
    fromIndex: async () => {
      const { data, block, timestamp } = await fetchNameHistory(tokenId, signal)
      const known = BigInt(block)
      const since = await chain.read((reads, context) => reads.readNameHistory(context, tokenId, known))
      return { data: continued(data, since, known), block, timestamp }
    },
    fromChain: async () => {
      const [data, head] = await Promise.all([
        chain.read((reads, context) => reads.readNameHistory(context, tokenId)),
        readChainHead(chain.rpc),
      ])
      return { data, ...head }
    },
    readHead: () => readChainHead(chain.rpc),
  })

/** @param known - up to which block `past` is complete. */
export function continued(past: NameHistory, since: NameHistory, known: bigint): NameHistory {
  return {
    events: [...past.events, ...since.events.filter(({ block }) => block > known)],
    writers: {
      session: since.writers.session ?? past.writers.session,
      lokinet: since.writers.lokinet ?? past.writers.lokinet,
    },
  }
}
