import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { NameCategory } from '@/lib/names/categories'

/** A sale that a price can be taken from. */
export type ComparableSale = {
  label: string
  categories: readonly NameCategory[]
  price: Sesh
  at: UnixSeconds
  /** Nothing was sold in truth: left out. */
  isWash: boolean
}

export type PriceSuggestion = {
  low: Sesh
  middle: Sesh
  high: Sesh
  /** What they were taken from: names of a common category, or only of the same length. */
  basis: 'category' | 'length'
  sales: readonly ComparableSale[]
}

/** Fewer sales say nothing about a price. */
const FEWEST_SALES = 3
/** Older sales say nothing about today. */
const OLDEST = 180n * 86_400n
/** From this length on labels are of one class. */
const LONG = 7

const lengthClass = (label: string): number => Math.min(label.length, LONG)

/**
 * What names like this one were sold for: the quartiles of comparable sales of the last 180 days.
 * @returns null when there are too few.
 */
export function suggestPrice(
  { label, categories }: { label: string; categories: readonly NameCategory[] },
  sales: readonly ComparableSale[],
  now: UnixSeconds,
): PriceSuggestion | null {
  const recent = sales.filter(({ isWash, at }) => !isWash && now - at <= OLDEST)
  const alike = recent.filter((sale) => sale.categories.some((category) => categories.includes(category)))
  const asLong = recent.filter((sale) => lengthClass(sale.label) === lengthClass(label))
  if (alike.length >= FEWEST_SALES) return quartiles(alike, 'category')
  return asLong.length >= FEWEST_SALES ? quartiles(asLong, 'length') : null
}

function quartiles(sales: readonly ComparableSale[], basis: PriceSuggestion['basis']): PriceSuggestion {
  const prices = sales.map(({ price }) => price).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const at = (quarter: number) => prices[Math.floor(((prices.length - 1) * quarter) / 4)] ?? sesh(0n)
  return { low: at(1), middle: at(2), high: at(3), basis, sales }
}
