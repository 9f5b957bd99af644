import { type ChainContext, pinnedContext } from '@/lib/chain/public-client'
import { type ChainHead, readChainHead } from '@/lib/chain/reads/head'

/** Answers a question at the newest block, all of its reads at that same block. */
export async function atOneBlock<T>(
  context: ChainContext,
  read: (pinned: ChainContext, head: ChainHead) => Promise<T>,
): Promise<T> {
  const head = await readChainHead(context.rpc)
  return read(pinnedContext(context.deployment, BigInt(head.block)), head)
}
