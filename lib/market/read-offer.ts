import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import type { MarketTerms } from './market-terms'
import type { OrderShape, ShapeRead } from './order-shape'
import { isFixed, isMoney, isOneName, judgeFees, readFees } from './read-items'
import { itemTypes, type OrderComponents } from './seaport/order'

/** An offer: SESH against one name for the bidder, out of which the seller's side pays the fees. */
export function readOffer(order: OrderComponents, terms: MarketTerms): ShapeRead {
  const [bid] = order.offer
  if (!bid || !isMoney(bid, terms)) return { refusal: { code: 'V03', reason: 'wrong-currency' } }
  if (!isFixed(bid)) return { refusal: { code: 'V03', reason: 'wrong-amount' } }
  const [name, ...rest] = order.consideration
  if (!name) return { refusal: { code: 'V04', reason: 'offerer-receives-nothing' } }
  if (!isOneName(name, terms)) return { refusal: { code: 'V04', reason: 'something-else' } }
  if (!sameAddress(name.recipient, order.offerer))
    return { refusal: { code: 'V04', reason: 'name-to-somebody-else' } }
  const fees = readFees(rest, terms)
  if (!fees) return { refusal: { code: 'V04', reason: 'something-else' } }
  const price = sesh(bid.startAmount)
  const refusal = judgeFees(fees, { lowest: price, highest: price, names: 1 }, terms)
  if (refusal) return { refusal }
  const isTold = name.itemType === itemTypes.erc721
  const criteria = isTold ? null : name.identifierOrCriteria
  const shape: OrderShape = {
    kind: isTold ? 'item-offer' : criteria === 0n ? 'collection-offer' : 'category-offer',
    side: 'bid',
    tokenIds: isTold ? [name.identifierOrCriteria] : [],
    criteria,
    taker: null,
    startPrice: price,
    endPrice: price,
    ...fees,
  }
  return { shape }
}
