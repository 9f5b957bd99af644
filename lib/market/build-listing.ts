import { type Address, zeroAddress, zeroHash } from 'viem'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { MarketTerms } from './market-terms'
import { marketFeeDown } from './net-proceeds'
import {
  type ConsiderationItem,
  FULL_OPEN,
  itemTypes,
  type OfferItem,
  type OrderComponents,
} from './seaport/order'

/** What every order of the market has, whoever signs it. */
export type OrderBasics = {
  startTime: UnixSeconds
  endTime: UnixSeconds
  /** Random: makes two orders of the same words two orders. */
  salt: bigint
  counter: bigint
}

export type ListingInput = OrderBasics & {
  seller: Address
  /** The names that are sold together, 1 to 20. */
  tokenIds: readonly bigint[]
  /** What a buyer pays in all, at the start and at the end: the same but for a Dutch auction. */
  startPrice: Sesh
  endPrice: Sesh
  /** The only one who may buy; null for anybody. */
  taker: Address | null
}

export const moneyItem = (token: Address, amount: bigint): OfferItem => ({
  itemType: itemTypes.erc20,
  token,
  identifierOrCriteria: 0n,
  startAmount: amount,
  endAmount: amount,
})

const nameItem = (token: Address, tokenId: bigint): OfferItem => ({
  itemType: itemTypes.erc721,
  token,
  identifierOrCriteria: tokenId,
  startAmount: 1n,
  endAmount: 1n,
})

/** The items that pay the market and the registry, where they take anything. */
export function feeItems(
  fees: { marketFee: Sesh; registryFee: Sesh },
  terms: MarketTerms,
): ConsiderationItem[] {
  const toMarket = { ...moneyItem(terms.currency, fees.marketFee), recipient: terms.feeWallet }
  const toRegistry = { ...moneyItem(terms.currency, fees.registryFee), recipient: terms.conduit }
  return [toMarket, toRegistry].filter(({ startAmount }) => startAmount > 0n)
}

/** The parts that no order of the market chooses for itself. */
export const marketForm = ({ conduitKey }: MarketTerms) =>
  ({ zone: zeroAddress, zoneHash: zeroHash, orderType: FULL_OPEN, conduitKey }) as const

/**
 * A listing: fixed, Dutch, private (also the answer to an offer) or of several names at once. The market's fee is its share
 * of the lowest price, so that it never takes more than its share of what is paid.
 */
export function buildListing(input: ListingInput, terms: MarketTerms): OrderComponents {
  const { seller, tokenIds, startPrice, endPrice, taker, startTime, endTime, salt, counter } = input
  const marketFee = marketFeeDown(endPrice, terms)
  const registryFee = sesh(terms.registryFee * BigInt(tokenIds.length))
  const names = tokenIds.map((tokenId) => nameItem(terms.registry, tokenId))
  const own = {
    ...moneyItem(terms.currency, 0n),
    startAmount: startPrice - marketFee - registryFee,
    endAmount: endPrice - marketFee - registryFee,
    recipient: seller,
  }
  const handedOver = taker ? names.map((name) => ({ ...name, recipient: taker })) : []
  return {
    offerer: seller,
    offer: names,
    consideration: [own, ...feeItems({ marketFee, registryFee }, terms), ...handedOver],
    ...marketForm(terms),
    ...{ startTime, endTime, salt, counter },
  }
}
