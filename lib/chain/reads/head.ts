import type { Rpc } from '@/lib/chain/rpc/rpc'
import { ChainError } from '@/lib/errors/chain-error'
import { type BlockHeight, blockHeight, type UnixSeconds, unixSeconds } from '@/lib/units/time'

export type ChainHead = { block: BlockHeight; timestamp: UnixSeconds }

/** Newest block of the chain. @throws {ChainError} `rpc-unavailable` when the answer is no block. */
export async function readChainHead(rpc: Rpc): Promise<ChainHead> {
  const block = await rpc.request({ method: 'eth_getBlockByNumber', params: ['latest', false] })
  if (typeof block === 'object' && block !== null && 'number' in block && 'timestamp' in block) {
    const { number, timestamp } = block
    if (isQuantity(number) && isQuantity(timestamp))
      return { block: blockHeight(Number(number)), timestamp: unixSeconds(BigInt(timestamp)) }
  }
  throw new ChainError({ code: 'rpc-unavailable', details: 'the newest block is malformed' })
}

const isQuantity = (value: unknown): value is string =>
  typeof value === 'string' && /^0x[0-9a-f]{1,16}$/i.test(value)
