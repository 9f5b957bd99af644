import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { priceWarning } from './judge-price'

describe('priceWarning', () => {
  it.each([
    [49n, 100n, 'far-below-floor'],
    [50n, 100n, null],
    [1_000n, 100n, null],
    [1_001n, 100n, 'far-above-floor'],
  ] as const)('a price of %d at a floor of %d: %s', (price, floor, warning) => {
    expect(priceWarning(sesh(price), sesh(floor))).toBe(warning)
  })

  it('says nothing where nothing is for sale', () => {
    expect(priceWarning(sesh(1n), null)).toBeNull()
  })
})
