import { describe, expect, it } from 'vitest'
import { ONE_SESH } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { applyChange, emptyBooks, ONE_SHARE, RELEASE_SECONDS, unreleasedAt, worthAt } from './vault-books'

const deposited = applyChange(
  emptyBooks,
  { kind: 'deposited', assets: 100n * ONE_SESH, shares: 100n * ONE_SHARE },
  10n,
)
const priceAt = (books: typeof deposited, at: bigint) => worthAt(books, ONE_SHARE, unixSeconds(at))

describe('the books of a vault', () => {
  it('an empty vault gives a share for a SESH', () => {
    expect(priceAt(emptyBooks, 10n)).toBe(ONE_SESH)
    expect(priceAt(deposited, 10n)).toBe(ONE_SESH)
  })

  it('rewards enter the price evenly over a week, rounded against the holder', () => {
    const earned = applyChange(deposited, { kind: 'earned', rest: 7n * ONE_SESH }, 1_000n)
    expect(priceAt(earned, 1_000n)).toBe(ONE_SESH)
    expect(unreleasedAt(earned, 1_000n + RELEASE_SECONDS / 7n)).toBe(6n * ONE_SESH)
    expect(priceAt(earned, 1_000n + RELEASE_SECONDS / 7n)).toBe(1_009_999_999n)
    expect(priceAt(earned, 1_000n + 2n * RELEASE_SECONDS)).toBe(1_069_999_999n)
  })

  it('what is not released is rounded up, so that no share is worth too much', () => {
    expect(unreleasedAt({ ...deposited, unreleasedThen: 1n, releaseStart: 0n }, RELEASE_SECONDS - 1n)).toBe(
      1n,
    )
  })

  it('a loss is borne by unreleased rewards first, then by all shares', () => {
    const earned = applyChange(deposited, { kind: 'earned', rest: 7n * ONE_SESH }, 1_000n)
    const small = applyChange(earned, { kind: 'lost', amount: 5n * ONE_SESH }, 1_000n)
    expect(priceAt(small, 1_000n)).toBe(ONE_SESH)
    const large = applyChange(earned, { kind: 'lost', amount: 17n * ONE_SESH }, 1_000n)
    expect(priceAt(large, 1_000n)).toBe((ONE_SESH * 9n) / 10n)
  })

  it('leaving takes assets and shares out', () => {
    const left = applyChange(
      deposited,
      { kind: 'settled', assets: 40n * ONE_SESH, shares: 40n * ONE_SHARE },
      20n,
    )
    expect([left.assets, left.shares]).toEqual([60n * ONE_SESH, 60n * ONE_SHARE])
    expect(
      applyChange(left, { kind: 'redeemed', assets: 60n * ONE_SESH, shares: 60n * ONE_SHARE }, 30n),
    ).toEqual(emptyBooks)
  })
})
