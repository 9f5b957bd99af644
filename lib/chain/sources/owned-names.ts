import type { Address } from 'viem'
import { fetchNames } from '@/lib/api/indexer/names'
import type { ChainAccess } from '@/lib/chain/access'
import { readChainHead } from '@/lib/chain/reads/head'
import { namesOf } from '@/lib/names/names-of'
import { MOST_OWNED, type OwnedName } from '@/lib/names/owned-name'
import { indexOrChain } from './sourced'

/** The names that a wallet holds, those with a known label first. */
export const loadOwnedNames = (chain: ChainAccess, owner: Address, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: async () => {
      const mode = namesOf(chain.deployment).labelMode
      const { items, freshness } = await fetchNames(
        { owner, sort: 'label', limit: MOST_OWNED },
        { mode, signal },
      )
      return { data: labelledFirst(items), ...freshness }
    },
    fromChain: async () => {
      const [held, head] = await Promise.all([
        chain.read((reads, context) => reads.readHeldNames(context, owner)),
        readChainHead(chain.rpc),
      ])
      return {
        data: labelledFirst(
          held.map(({ label, state, isReceived }) => ({ label, tokenId: state.tokenId, isReceived })),
        ),
        ...head,
      }
    },
    readHead: () => readChainHead(chain.rpc),
  })

const labelledFirst = (names: readonly OwnedName[]): OwnedName[] =>
  names
    .map(({ tokenId, label, isReceived }) => ({ tokenId, label, isReceived }))
    .toSorted((a, b) => Number(a.label === null) - Number(b.label === null))
