import { expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { amountAtUp } from './price-at'

const times = { startTime: 1_000n, endTime: 1_100n }

it.each([
  ['before the start', 900n, 100n],
  ['at the start', 1_000n, 100n],
  ['half way', 1_050n, 50n],
  ['rounded up', 1_033n, 67n],
  ['at the end', 1_100n, 0n],
])('an amount from 100 to 0, %s', (_, now, amount) => {
  expect(amountAtUp({ startAmount: 100n, endAmount: 0n }, times, unixSeconds(now))).toBe(amount)
})

it('an odd part is rounded up, as Seaport takes it', () => {
  expect(amountAtUp({ startAmount: 10n, endAmount: 9n }, times, unixSeconds(1_001n))).toBe(10n)
  expect(amountAtUp({ startAmount: 10n, endAmount: 9n }, times, unixSeconds(1_099n))).toBe(10n)
})
