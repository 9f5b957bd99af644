import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import type { Sesh } from '@/lib/units/sesh'

/** What a listing gives, to whom, and for how much at the least. */
export type ListingTerms = {
  tokenIds: readonly bigint[]
  /** The only one who may buy; null for anybody. */
  taker: Address | null
  endPrice: Sesh
}

/**
 * Whether an older listing would sell the same names for less than a new one (E-10): whoever sees it first buys there. One that
 * is for another wallet alone stays, since it was meant for that wallet.
 */
export function undercuts(old: ListingTerms, next: ListingTerms): boolean {
  const isReached = old.taker === null || sameAddress(old.taker, next.taker ?? undefined)
  return isReached && old.endPrice < next.endPrice && isSameSet(old.tokenIds, next.tokenIds)
}

const isSameSet = (one: readonly bigint[], other: readonly bigint[]): boolean =>
  one.length === other.length && one.every((tokenId) => other.includes(tokenId))
