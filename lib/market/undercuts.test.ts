import { expect, test } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { type ListingTerms, undercuts } from './undercuts'

const bob = `0x${'b0'.repeat(20)}` as const
const carol = `0x${'ca'.repeat(20)}` as const
const listing = (endPrice: bigint, more: Partial<ListingTerms> = {}): ListingTerms => ({
  ...{ tokenIds: [1n], taker: null, endPrice: sesh(endPrice) },
  ...more,
})

test.each([
  ['a cheaper one of the same name', listing(5n), listing(9n), true],
  ['one at the same price', listing(9n), listing(9n), false],
  ['a dearer one', listing(10n), listing(9n), false],
  ['a cheaper one of another name', listing(5n, { tokenIds: [2n] }), listing(9n), false],
  ['a cheaper one of a part of a bundle', listing(5n), listing(9n, { tokenIds: [1n, 2n] }), false],
  [
    'a cheaper bundle of the same names',
    listing(5n, { tokenIds: [2n, 1n] }),
    listing(9n, { tokenIds: [1n, 2n] }),
    true,
  ],
  ['a cheaper one for anybody, beside one for Bob', listing(5n), listing(9n, { taker: bob }), true],
  [
    'a cheaper one for Bob, beside one for Bob',
    listing(5n, { taker: bob }),
    listing(9n, { taker: bob }),
    true,
  ],
  ['a cheaper one for Carol, beside one for anybody', listing(5n, { taker: carol }), listing(9n), false],
])('E-10: %s', (_, old, next, expected) => {
  expect(undercuts(old, next)).toBe(expected)
})
