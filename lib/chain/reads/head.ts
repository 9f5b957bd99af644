import { getBlock } from 'viem/actions'
import type { ChainReader } from '@/lib/chain/public-client'
import { type BlockHeight, blockHeight, type UnixSeconds, unixSeconds } from '@/lib/units/time'

export type ChainHead = { block: BlockHeight; timestamp: UnixSeconds }

/** Newest block of the chain. */
export async function readChainHead(reader: ChainReader): Promise<ChainHead> {
  const { number, timestamp } = await getBlock(reader, { blockTag: 'latest' })
  return { block: blockHeight(Number(number)), timestamp: unixSeconds(timestamp) }
}
