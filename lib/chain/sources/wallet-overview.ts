import { type Address, isAddressEqual } from 'viem'
import { fetchWallet } from '@/lib/api/indexer/client'
import type { VestingContract } from '@/lib/api/indexer/schemas'
import type { ChainAccess } from '@/lib/chain/access'
import { readChainHead } from '@/lib/chain/reads/head'
import type { OpenNode } from '@/lib/staking/open-node'
import type { SessionNode } from '@/lib/staking/session-node'
import { indexOrChain } from './sourced'

export type WalletOverview = {
  /** As contributor or beneficiary; removed nodes too, when the index answered. */
  nodes: SessionNode[]
  /** Contribution contracts in which it has a part: operator, contributor, beneficiary or a reserved seat. */
  contracts: OpenNode[]
  /** Null when the index did not answer: the chain cannot be asked for it. */
  vesting: VestingContract[] | null
}

/** What a wallet takes part in. */
export const loadWalletOverview = (chain: ChainAccess, wallet: Address, signal?: AbortSignal) =>
  indexOrChain<WalletOverview>({
    fromIndex: () => fetchWallet(wallet, signal),
    fromChain: () => readWallet(chain, wallet),
    readHead: () => readChainHead(chain.rpc),
  })

async function readWallet(chain: ChainAccess, wallet: Address) {
  const [{ data: nodes, ...head }, { data: contracts }] = await chain.read((reads, context) =>
    Promise.all([reads.readSessionNodes(context), reads.readOpenNodes(context)]),
  )
  const isMine = (address: Address) => isAddressEqual(address, wallet)
  return {
    ...head,
    data: {
      nodes: nodes.filter(({ contributors }) =>
        contributors.some(({ address, beneficiary }) => isMine(address) || isMine(beneficiary)),
      ),
      contracts: contracts.filter(
        ({ operator, contributions, reservations }) =>
          isMine(operator) ||
          contributions.some(({ contributor, beneficiary }) => isMine(contributor) || isMine(beneficiary)) ||
          reservations.some(({ contributor }) => isMine(contributor)),
      ),
      vesting: null,
    },
  }
}
