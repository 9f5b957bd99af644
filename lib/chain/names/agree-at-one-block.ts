import { type ChainContext, pinnedContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { rpcOf } from '@/lib/chain/rpc/rpc'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { agree } from './agree'
import { commonBlock } from './common-block'

/**
 * `agree` for the chain's own endpoints, all asked at one block: that one of them knows a write a moment before the
 * other is no disagreement.
 * @throws {InputError} `answers-differ`; {ChainError} when too few endpoints answer.
 */
export async function agreeAtOneBlock<T>(
  deployment: PublicDeployment,
  ask: (context: ChainContext) => Promise<T>,
  keyOf: (answer: T) => string,
): Promise<T> {
  const { rpcUrls } = deployment
  const heads = await Promise.allSettled(rpcUrls.map((url) => readChainHead(rpcOf({ rpcUrls: [url] }))))
  const blocks = heads.flatMap((head) => (head.status === 'fulfilled' ? [BigInt(head.value.block)] : []))
  const [first] = heads
  if (blocks.length === 0 && first?.status === 'rejected') throw first.reason
  const block = commonBlock(blocks)
  return agree(rpcUrls, (url) => ask(pinnedContext({ ...deployment, rpcUrls: [url] }, block)), keyOf)
}
