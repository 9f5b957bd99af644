import { expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { OverfilledError, remainingCapacity } from './remaining-capacity'

const of = (requirement: bigint, contributed: bigint, reservedOutstanding: bigint) => ({
  requirement: sesh(requirement),
  contributed: sesh(contributed),
  reservedOutstanding: sesh(reservedOutstanding),
})

it('is what is neither contributed nor reserved', () => {
  expect(remainingCapacity(of(100n, 30n, 20n))).toBe(50n)
})

it('is zero once everything is contributed or reserved', () => {
  expect(remainingCapacity(of(100n, 80n, 20n))).toBe(0n)
})

it('refuses figures that were read at different blocks', () => {
  expect(() => remainingCapacity(of(100n, 80n, 21n))).toThrow(OverfilledError)
})
