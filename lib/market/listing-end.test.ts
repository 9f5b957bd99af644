import { describe, expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { listingEnd } from './listing-end'

const now = unixSeconds(1_000_000n)
const DAY = 86_400n

describe('listingEnd', () => {
  it('is so many days away', () => {
    expect(listingEnd(now, 30, null)).toBe(now + 30n * DAY)
  })

  it('comes with the end of the term where that is sooner', () => {
    const term = unixSeconds(now + 2n * DAY)
    expect(listingEnd(now, 30, term)).toBe(term)
    expect(listingEnd(now, 1, term)).toBe(now + DAY)
  })

  it('does not exist when the term is over, or nearly', () => {
    expect(listingEnd(now, 30, unixSeconds(now - 1n))).toBeNull()
    expect(listingEnd(now, 30, unixSeconds(now + 1_199n))).toBeNull()
    expect(listingEnd(now, 30, unixSeconds(now + 1_200n))).toBe(now + 1_200n)
  })
})
