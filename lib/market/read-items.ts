import { sameAddress } from '@/lib/units/same-address'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { MarketTerms } from './market-terms'
import { marketFeeDown } from './net-proceeds'
import type { Refusal } from './refusals'
import { type ConsiderationItem, itemTypes, type OfferItem } from './seaport/order'

/** The highest market fee that an order may carry, basis points. */
const MOST_FEE_BASIS_POINTS = 500

export const isMoney = (
  { itemType, token, identifierOrCriteria }: OfferItem,
  { currency }: MarketTerms,
): boolean => itemType === itemTypes.erc20 && sameAddress(token, currency) && identifierOrCriteria === 0n

/** One of the registry's names, told or by a criterion. */
export const isOneName = (item: OfferItem, { registry }: MarketTerms): boolean =>
  (item.itemType === itemTypes.erc721 || item.itemType === itemTypes.erc721WithCriteria) &&
  sameAddress(item.token, registry) &&
  item.startAmount === 1n &&
  item.endAmount === 1n

export const isFixed = ({ startAmount, endAmount }: OfferItem): boolean => startAmount === endAmount

export type Fees = { marketFee: Sesh; registryFee: Sesh }

/** The market's fee where there is one, then the registry's where there is one, both fixed, and nothing else. */
export function readFees(items: readonly ConsiderationItem[], terms: MarketTerms): Fees | null {
  const toMarket = items.find(({ recipient }) => sameAddress(recipient, terms.feeWallet))
  const toRegistry = items.find(({ recipient }) => sameAddress(recipient, terms.conduit))
  const expected = [toMarket, toRegistry].filter((item) => item !== undefined)
  const isExpected = items.length === expected.length && items.every((item, at) => item === expected[at])
  if (!isExpected || !items.every((item) => isMoney(item, terms) && isFixed(item))) return null
  return { marketFee: sesh(toMarket?.startAmount ?? 0n), registryFee: sesh(toRegistry?.startAmount ?? 0n) }
}

/**
 * Whether the fees are what the market and the registry take: not less of the lowest price, not more of the highest than any
 * market may take.
 */
export function judgeFees(
  { marketFee, registryFee }: Fees,
  of: { lowest: bigint; highest: bigint; names: number },
  terms: MarketTerms,
): Refusal | null {
  const most = marketFeeDown(of.highest, { feeBasisPoints: MOST_FEE_BASIS_POINTS })
  if (marketFee < marketFeeDown(of.lowest, terms)) return { code: 'V04', reason: 'market-fee-missing' }
  if (marketFee > most) return { code: 'V04', reason: 'something-else' }
  if (registryFee === terms.registryFee * BigInt(of.names)) return null
  return { code: 'V04', reason: registryFee === 0n ? 'registry-fee-missing' : 'registry-fee-wrong' }
}
