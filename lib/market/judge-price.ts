import type { Sesh } from '@/lib/units/sesh'

export type PriceWarning = 'far-below-floor' | 'far-above-floor'

/** Below this share of the cheapest listing a price looks like a slip. Percent. */
const LOW_PERCENT = 50n
/** Above so many times the cheapest listing, too. */
const HIGH_TIMES = 10n

/** Whether an asked price is so far from the cheapest listing of its kind that it may be a slip. @param floor - null for none. */
export function priceWarning(price: Sesh, floor: Sesh | null): PriceWarning | null {
  if (floor === null || floor === 0n) return null
  if (price * 100n < floor * LOW_PERCENT) return 'far-below-floor'
  return price > floor * HIGH_TIMES ? 'far-above-floor' : null
}
