import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import { feeItems, marketForm, moneyItem, type OrderBasics } from './build-listing'
import type { MarketTerms } from './market-terms'
import { marketFeeDown } from './net-proceeds'
import { itemTypes, type OrderComponents } from './seaport/order'

/** What is bid for: one name, one of a set by its merkle root, or any name whatever. */
export type OfferTarget = { tokenId: bigint } | { root: bigint } | 'any-name'

export type OfferInput = OrderBasics & {
  bidder: Address
  target: OfferTarget
  /** What the bidder pays in all; the fees come out of it. */
  price: Sesh
}

const wanted = (target: OfferTarget) => {
  if (target === 'any-name') return { itemType: itemTypes.erc721WithCriteria, identifierOrCriteria: 0n }
  if ('root' in target) return { itemType: itemTypes.erc721WithCriteria, identifierOrCriteria: target.root }
  return { itemType: itemTypes.erc721, identifierOrCriteria: target.tokenId }
}

/** An offer for a name, or for one of several; it ends with the first name sold to it. */
export function buildOffer(input: OfferInput, terms: MarketTerms): OrderComponents {
  const { bidder, target, price, startTime, endTime, salt, counter } = input
  const marketFee = marketFeeDown(price, terms)
  const name = { ...wanted(target), token: terms.registry, startAmount: 1n, endAmount: 1n, recipient: bidder }
  return {
    offerer: bidder,
    offer: [moneyItem(terms.currency, price)],
    consideration: [name, ...feeItems({ marketFee, registryFee: terms.registryFee }, terms)],
    ...marketForm(terms),
    ...{ startTime, endTime, salt, counter },
  }
}
