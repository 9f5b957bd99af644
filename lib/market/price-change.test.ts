import { expect, it } from 'vitest'
import { changeInBasisPoints } from './price-change'

it.each([
  [100n, 150n, 5_000n],
  [150n, 100n, -3_333n],
  [100n, 100n, 0n],
  [0n, 100n, null],
  [3n, 10n, 23_333n],
])('from %s to %s is %s basis points', (before, after, change) => {
  expect(changeInBasisPoints(before, after)).toBe(change)
})
