import { letterCategoriesOf } from '@/lib/names/categories'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { type ComparableSale, type PriceSuggestion, suggestPrice } from './suggest-price'

type NameOf = {
  tokenId: bigint
  /** Null where nobody told it. */
  label: string | null
}

/** What names like one were sold for; null where too few were, or where its letters are not known. */
export type NameWorth = NameOf & { range: PriceSuggestion | null }

export type Worth = {
  /** Sums over the names with comparable sales, atomic SESH. */
  low: Sesh
  high: Sesh
  /** Sales that the sums were taken from, each counted once. */
  sales: number
  names: readonly NameWorth[]
}

/** The range that several names together might fetch: lower and upper quartiles of comparable sales, added up. */
export function worthOfNames(
  names: readonly NameOf[],
  sales: readonly ComparableSale[],
  now: UnixSeconds,
): Worth {
  const valued = names.map(({ tokenId, label }): NameWorth => {
    const of = label === null ? null : { label, categories: letterCategoriesOf(label) }
    return { tokenId, label, range: of && suggestPrice(of, sales, now) }
  })
  const ranges = valued.flatMap(({ range }) => range ?? [])
  return {
    low: sesh(ranges.reduce((sum, { low }) => sum + low, 0n)),
    high: sesh(ranges.reduce((sum, { high }) => sum + high, 0n)),
    sales: new Set(ranges.flatMap((range) => range.sales)).size,
    names: valued,
  }
}
