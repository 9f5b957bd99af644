import { fetchOpenNodes } from '@/lib/api/indexer/client'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { readOpenNodes } from '@/lib/chain/reads/open-nodes'
import { indexOrChain } from './sourced'

/** Contribution contracts whose node does not run yet, newest first. */
export const loadOpenNodes = (context: ChainContext, signal?: AbortSignal) =>
  indexOrChain({
    fromIndex: () => fetchOpenNodes(signal),
    fromChain: () => readOpenNodes(context),
    readHead: () => readChainHead(context.reader),
  })
