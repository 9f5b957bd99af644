import { expect, test } from 'vitest'
import { letterCategoriesOf } from '@/lib/names/categories'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { worthOfNames } from './worth-of-names'

const now = unixSeconds(1_000_000n)
const sold = (label: string, price: bigint) => ({
  ...{ label, categories: letterCategoriesOf(label), price: sesh(price), at: now, isWash: false },
})
const sales = [sold('111', 10n), sold('222', 20n), sold('333', 40n), sold('lantern', 7n)]
const names = [
  { tokenId: 1n, label: '123' },
  { tokenId: 2n, label: '999' },
  { tokenId: 3n, label: 'harbour' },
  { tokenId: 4n, label: null },
]

test('names with comparable sales add up to a range; the others are unknown and add nothing', () => {
  const worth = worthOfNames(names, sales, now)
  expect([worth.low, worth.high, worth.sales]).toEqual([20n, 40n, 3])
  expect(worth.names.map(({ range }) => range && [range.low, range.high])).toEqual([
    [10n, 20n],
    [10n, 20n],
    null,
    null,
  ])
})

test('without sales nothing is known of any name', () => {
  const { sales: count, names: valued } = worthOfNames(names, [], now)
  expect([count, valued.every(({ range }) => range === null)]).toEqual([0, true])
})
