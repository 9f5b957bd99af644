import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { SHORTEST_LIFE } from './judge-order'

const DAY = 86_400n

/** Days that a listing can stand. */
export const listingDays = [1, 3, 7, 30, 90, 180] as const
/** Long enough to be found, short enough to be forgotten without harm. */
export const USUAL_LISTING_DAYS = 30

/**
 * When a listing ends that begins now: after so many days, or with the first term of its names.
 * @param termEndsAt - null where nothing lapses.
 * @returns null when so little is left of the term that nothing can be listed.
 */
export function listingEnd(now: UnixSeconds, days: number, termEndsAt: UnixSeconds | null) {
  const wished = unixSeconds(now + BigInt(days) * DAY)
  const end = termEndsAt !== null && termEndsAt < wished ? termEndsAt : wished
  return end < now + 2n * SHORTEST_LIFE ? null : end
}
