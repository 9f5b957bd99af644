import { expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { checkClaim } from './check-claim'

const claimable = sesh(100n)

it.each([
  [0n, 'zero'],
  [1n, null],
  [100n, null],
  [101n, 'above-claimable'],
] as const)('a part of %s out of 100 is answered by %s', (amount, answer) => {
  expect(checkClaim({ amount: sesh(amount), claimable })).toBe(answer)
})
