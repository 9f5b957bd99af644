import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'

/** A sale as far as the score looks at it. */
export type ScoredSale = {
  tokenId: bigint
  seller: Address
  buyer: Address
  /** Unix seconds. */
  soldAt: number
  /** What the label is; none for a hidden name. */
  categories: readonly string[]
}

/** From this score on a sale counts in no volume, price or chart, and is shown with a mark. */
export const WASH_SCORE = 4

/** How long two sales have to do with each other, seconds. */
export const WASH_PERIOD = 30 * 86_400
const MANY_BUYS = 3

/**
 * How much a sale looks like one between two hands of the same person (C.6), 0 to 12.
 * Left out, since no log tells it: +3 where one party was the first to fund the other.
 * @param earlier - sales before this one; at least those of the same name ever, and those between the same two parties
 * within 30 days.
 */
export function washScore(
  sale: ScoredSale & { isPriceReturned: boolean },
  earlier: readonly ScoredSale[],
): number {
  const recent = earlier.filter(({ soldAt }) => sale.soldAt - soldAt <= WASH_PERIOD)
  const ofName = (some: ScoredSale) => some.tokenId === sale.tokenId
  const forth = (some: ScoredSale) =>
    sameAddress(some.seller, sale.seller) && sameAddress(some.buyer, sale.buyer)
  const back = (some: ScoredSale) =>
    sameAddress(some.seller, sale.buyer) && sameAddress(some.buyer, sale.seller)
  const bought = (some: ScoredSale) => ofName(some) && sameAddress(some.buyer, sale.buyer)
  return [
    sameAddress(sale.seller, sale.buyer) ? 4 : 0,
    sale.isPriceReturned ? 4 : 0,
    recent.some((some) => ofName(some) && back(some)) ? 2 : 0,
    recent.some((some) => (forth(some) || back(some)) && areAlike(some, sale)) ? 1 : 0,
    earlier.filter(bought).length + 1 >= MANY_BUYS ? 1 : 0,
  ].reduce<number>((sum, points) => sum + points, 0)
}

/** Names without any category are alike, too. */
function areAlike({ categories: some }: ScoredSale, { categories: others }: ScoredSale): boolean {
  if (some.length === 0 || others.length === 0) return some.length === others.length
  return some.some((category) => others.includes(category))
}
