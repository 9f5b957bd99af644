import { fetchOpenNodes } from '@/lib/api/indexer/client'
import type { ChainAccess } from '@/lib/chain/access'
import { readChainHead } from '@/lib/chain/reads/head'
import { indexOrChain } from './sourced'

/** Contribution contracts whose node does not run yet, newest first. */
export const loadOpenNodes = (chain: ChainAccess, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: () => fetchOpenNodes(signal),
    fromChain: () => chain.read((reads, context) => reads.readOpenNodes(context)),
    readHead: () => readChainHead(chain.rpc),
  })
