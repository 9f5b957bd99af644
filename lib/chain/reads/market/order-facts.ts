import type { Address } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from '@/lib/chain/reads/names/contracts'
import { marketTerms } from '@/lib/market/market-of'
import type { FactsBlock, OrderFacts } from '@/lib/market/order-facts'
import type { OrderShape } from '@/lib/market/order-shape'
import type { OrderComponents } from '@/lib/market/seaport/order'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { askedOnce } from './asked-once'
import { readCounter, readFillState, readFunds } from './maker-facts'
import { sellableNames } from './sellable-names'

/** The newest block, and the terms of the market at it. */
export async function readFactsBlock({ reader, deployment }: ChainContext): Promise<FactsBlock> {
  const { number, hash, timestamp } = await getBlock(reader, { blockTag: 'latest' })
  const registryFee = await readContract(reader, {
    ...registryOf(deployment),
    functionName: 'transferFee',
    blockNumber: number,
  })
  const terms = marketTerms(deployment, sesh(registryFee))
  return { number, hash, timestamp: unixSeconds(timestamp), terms }
}

/** An order as far as its facts depend on it. */
export type OrderToRead = { order: OrderComponents; shape: Pick<OrderShape, 'side' | 'tokenIds'> }

/**
 * What the chain says of orders, all at one block. What several share is asked once; everything travels in few requests.
 * @returns the facts in the order of what was asked.
 */
export async function readOrderFacts(
  context: ChainContext,
  orders: readonly OrderToRead[],
  { number: block }: Pick<FactsBlock, 'number'>,
): Promise<OrderFacts[]> {
  const at = { context, block }
  const name = await sellableNames(at)
  const counterOf = askedOnce((maker: Address) => readCounter(at, maker))
  const fundsOf = askedOnce((bidder: Address) => readFunds(at, bidder))
  return Promise.all(
    orders.map(async ({ order, shape }): Promise<OrderFacts> => {
      const [counter, fill, names, funds] = await Promise.all([
        counterOf(order.offerer),
        readFillState(at, order),
        Promise.all(shape.tokenIds.map(name)),
        shape.side === 'bid' ? fundsOf(order.offerer) : null,
      ])
      return { counter, ...fill, names, funds }
    }),
  )
}
