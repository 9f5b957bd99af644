import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import type { MarketTerms } from './market-terms'
import type { OrderShape, ShapeRead } from './order-shape'
import { isFixed, isMoney, isOneName, judgeFees, readFees } from './read-items'
import type { Refusal } from './refusals'
import { type ConsiderationItem, itemTypes, type OrderComponents } from './seaport/order'

/** More names in one order are refused. */
export const MOST_NAMES = 20

const refuse = (reason: Extract<Refusal, { code: 'V04' }>['reason']): ShapeRead => ({
  refusal: { code: 'V04', reason },
})

/** A listing: names against SESH for the seller, the fees, and for a private one the names to the one who may buy. */
export function readListing(order: OrderComponents, terms: MarketTerms): ShapeRead {
  const refusal = judgeNames(order, terms)
  if (refusal) return { refusal }
  const tokenIds = order.offer.map(({ identifierOrCriteria }) => identifierOrCriteria)
  const [own, ...rest] = order.consideration
  if (!own || !paysOfferer(order, terms)) return refuse('offerer-receives-nothing')
  if (!sameAddress(own.recipient, order.offerer)) return refuse('pays-somebody-else')
  const payments = rest.filter(({ itemType }) => itemType !== itemTypes.erc721)
  const handedOver = rest.slice(payments.length)
  const fees = readFees(rest.slice(0, payments.length), terms)
  const taker = handedOver[0]?.recipient ?? null
  if (!fees || !isMoney(own, terms) || !isHandOver(handedOver, tokenIds, taker, terms))
    return refuse('something-else')
  if (taker && !isFixed(own)) return refuse('something-else')
  const paid = fees.marketFee + fees.registryFee
  const [startPrice, endPrice] = [sesh(own.startAmount + paid), sesh(own.endAmount + paid)]
  const [lowest, highest] = endPrice < startPrice ? [endPrice, startPrice] : [startPrice, endPrice]
  const wrongFee = judgeFees(fees, { lowest, highest, names: tokenIds.length }, terms)
  if (wrongFee) return { refusal: wrongFee }
  const kind = kindOf({ taker, names: tokenIds.length, isFixed: isFixed(own) })
  const shape: OrderShape = {
    kind,
    side: 'ask',
    tokenIds,
    criteria: null,
    taker,
    startPrice,
    endPrice,
    ...fees,
  }
  return { shape }
}

const kindOf = (of: { taker: Address | null; names: number; isFixed: boolean }): OrderShape['kind'] => {
  if (of.taker) return 'private'
  if (of.names > 1) return 'bundle'
  return of.isFixed ? 'listing' : 'dutch'
}

function judgeNames({ offer }: OrderComponents, terms: MarketTerms): Refusal | null {
  const tokenIds = new Set(offer.map(({ identifierOrCriteria }) => identifierOrCriteria))
  if (offer.length > MOST_NAMES) return { code: 'V03', reason: 'too-many-names' }
  if (offer.some(({ token }) => !sameAddress(token, terms.registry)))
    return { code: 'V03', reason: 'wrong-collection' }
  const isEachOne = offer.every((item) => isOneName(item, terms)) && tokenIds.size === offer.length
  return isEachOne ? null : { code: 'V03', reason: 'wrong-amount' }
}

/** Whether the signer gets any SESH at all, at every time. */
const paysOfferer = ({ consideration, offerer }: OrderComponents, terms: MarketTerms): boolean =>
  consideration.some(
    (item) =>
      isMoney(item, terms) &&
      sameAddress(item.recipient, offerer) &&
      item.startAmount > 0n &&
      item.endAmount > 0n,
  )

/** Nothing, or every name of the listing in its order, all to one person. */
const isHandOver = (
  items: readonly ConsiderationItem[],
  tokenIds: readonly bigint[],
  taker: Address | null,
  terms: MarketTerms,
): boolean =>
  items.length === 0 ||
  (items.length === tokenIds.length &&
    items.every(
      (item, index) =>
        isOneName(item, terms) &&
        item.identifierOrCriteria === tokenIds[index] &&
        sameAddress(item.recipient, taker ?? undefined),
    ))
