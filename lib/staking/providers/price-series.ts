import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import type { SharePrice } from './liquid-adapter'
import { ONE_SHARE, type VaultBooks, worthAt } from './vault-books'

/** The books of a vault after one of its events. */
export type BooksAt = { at: UnixSeconds; books: VaultBooks }

/** Points of a chart: enough to show a week's release as a slope. */
const POINTS = 120n

/**
 * Prices between two moments, evenly spaced; a moment before the first event has none. They are not guessed between events: a
 * price moves by time alone, as the books tell.
 * @param history - oldest first; the last one before `since` among them, where there is one.
 */
export function pricesBetween(
  history: readonly BooksAt[],
  { since, until }: { since: UnixSeconds; until: UnixSeconds },
): SharePrice[] {
  const first = history[0]?.at
  if (first === undefined || until < first) return []
  const from = since > first ? since : first
  const moments = Array.from({ length: Number(POINTS) + 1 }, (_, index) =>
    unixSeconds(from + ((until - from) * BigInt(index)) / POINTS),
  )
  return [...new Set(moments)].flatMap((at) => {
    const books = history.findLast((entry) => entry.at <= at)?.books
    return books ? [{ at, price: worthAt(books, ONE_SHARE, at) }] : []
  })
}
