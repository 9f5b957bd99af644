import { expect, it } from 'vitest'
import { ONE_SESH } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { pricesBetween } from './price-series'
import { applyChange, emptyBooks, ONE_SHARE, RELEASE_SECONDS } from './vault-books'

const deposited = applyChange(
  emptyBooks,
  { kind: 'deposited', assets: 100n * ONE_SESH, shares: 100n * ONE_SHARE },
  1_000n,
)
const earned = applyChange(deposited, { kind: 'earned', rest: 12n * ONE_SESH }, 2_000n)
const history = [
  { at: unixSeconds(1_000n), books: deposited },
  { at: unixSeconds(2_000n), books: earned },
]
const end = 2_000n + RELEASE_SECONDS

it('a series begins with the vault, rises by time alone and ends at the price of the last moment', () => {
  const prices = pricesBetween(history, { since: unixSeconds(0n), until: unixSeconds(end) })
  expect(prices).toHaveLength(121)
  expect(prices[0]).toEqual({ at: 1_000n, price: ONE_SESH })
  expect(prices.at(-1)).toEqual({ at: end, price: 1_119_999_999n })
  expect(prices.map(({ price }) => price)).toEqual(
    prices.map(({ price }) => price).toSorted((a, b) => Number(a - b)),
  )
})

it('it may begin between two events, and is empty before the first', () => {
  const [first] = pricesBetween(history, { since: unixSeconds(1_500n), until: unixSeconds(end) })
  expect(first).toEqual({ at: 1_500n, price: ONE_SESH })
  expect(pricesBetween(history, { since: unixSeconds(1n), until: unixSeconds(999n) })).toEqual([])
  expect(pricesBetween([], { since: unixSeconds(1n), until: unixSeconds(999n) })).toEqual([])
})
