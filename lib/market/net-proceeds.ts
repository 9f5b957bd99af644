import { type Sesh, sesh } from '@/lib/units/sesh'
import type { MarketTerms } from './market-terms'

/** How a price is divided; the three parts add up to it. Atomic SESH. */
export type Proceeds = {
  price: Sesh
  marketFee: Sesh
  /** For the registry, for all names of the sale. */
  registryFee: Sesh
  /** What the seller gets. 0 where the fees eat the whole price: no such order is built. */
  net: Sesh
}

/** The market's share of a price, rounded down. */
export const marketFeeDown = (price: bigint, { feeBasisPoints }: Pick<MarketTerms, 'feeBasisPoints'>): Sesh =>
  sesh((price * BigInt(feeBasisPoints)) / 10_000n)

/** @param names - how many are sold together, ≥ 1. */
export function netProceeds(
  price: Sesh,
  names: number,
  terms: Pick<MarketTerms, 'feeBasisPoints' | 'registryFee'>,
): Proceeds {
  const marketFee = marketFeeDown(price, terms)
  const registryFee = sesh(terms.registryFee * BigInt(names))
  const net = price - marketFee - registryFee
  return { price, marketFee, registryFee, net: sesh(net > 0n ? net : 0n) }
}
