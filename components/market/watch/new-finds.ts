import type { MarketName } from '@/lib/api/portal/market-schemas'

/** What one look at a search remembers at most. */
export const MOST_SEEN = 100

const MARK_DIGITS = 12

/** What tells a find from an earlier one: its listing, or the name itself while it is not for sale. */
export const markOf = ({ listing, tokenId }: Pick<MarketName, 'listing' | 'tokenId'>): string =>
  listing ? listing.hash.slice(2, 2 + MARK_DIGITS) : tokenId.toString(16).slice(-MARK_DIGITS)

/**
 * How many finds came since somebody last looked. @param found - marks, the newest first.
 * @param seen - marks of the last look; if that was full, what stands behind all of them was there then, too.
 */
export function newFinds(found: readonly string[], seen: readonly string[]): number {
  const lastSeen = found.findLastIndex((mark) => seen.includes(mark))
  const isCut = seen.length >= MOST_SEEN && lastSeen >= 0
  return (isCut ? found.slice(0, lastSeen) : found).filter((mark) => !seen.includes(mark)).length
}
