import type { ChainContext } from '@/lib/chain/public-client'
import { MarketError, refusalError } from '@/lib/market/market-error'
import type { NameFacts } from '@/lib/market/order-facts'
import { type OrderShape, readShape } from '@/lib/market/order-shape'
import { type OrderState, orderState } from '@/lib/market/order-state'
import { amountAtUp } from '@/lib/market/price-at'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { readFactsBlock, readOrderFacts } from './order-facts'
import { readIsSigned } from './signed'

/** An order as it is at one block, whoever handed it out. */
export type JudgedOrder = {
  order: OrderComponents
  shape: OrderShape
  state: OrderState
  /** What a buyer pays, or a bidder, at that block. */
  price: Sesh
  /** The names that it tells, as the registry knows them. */
  names: readonly NameFacts[]
}

type Given = {
  signed: SignedOrder
  /** The names behind the root of an offer for any of several. */
  criteriaIds: readonly bigint[] | null
}

/**
 * Holds an order to the rules of the market and to the chain, by what was signed alone.
 * @throws {MarketError} why it is no order of this market, or that it is not its maker's.
 */
export async function readJudgedOrder(
  context: ChainContext,
  { signed, criteriaIds }: Given,
): Promise<JudgedOrder> {
  const block = await readFactsBlock(context)
  const { terms, timestamp: now } = block
  const { components: order } = signed
  const read = readShape(order, terms)
  if ('refusal' in read) throw refusalError(read.refusal)
  const { shape } = read
  const isOfSet = shape.criteria !== null && shape.criteria !== 0n
  if (isOfSet && criteriaRoot(criteriaIds ?? []) !== shape.criteria) throw new MarketError('bad-criteria')
  const [[facts], isSigned] = await Promise.all([
    readOrderFacts(context, [{ order, shape }], block),
    readIsSigned({ context, block: block.number }, signed, terms),
  ])
  if (!facts || !(isSigned || facts.isValidated)) throw new MarketError('bad-signature')
  const { startPrice: startAmount, endPrice: endAmount } = shape
  return {
    ...{ order, shape, names: facts.names },
    state: orderState({ order, shape, facts, terms, now }),
    price: sesh(amountAtUp({ startAmount, endAmount }, order, now)),
  }
}
