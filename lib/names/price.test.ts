import { expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { priceOf, registryCost } from './price'

const whole = (amount: bigint) => sesh(amount * ONE_SESH)
const terms = { prices: [1_000n, 500n, 200n, 50n, 10n].map(whole) }
const rules = {
  expiration: unixSeconds(31_536_000n),
  areRenewalsOn: true,
  registrationFee: whole(1n),
  transferFee: whole(2n),
  paymentToken: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
} as const

it.each([
  ['a', 1_000n],
  ['ab', 500n],
  ['abc', 200n],
  ['abcd', 50n],
  ['abcde', 10n],
  ['a'.repeat(64), 10n],
])('one term of %s', (label, price) => expect(priceOf(label, 1, rules, terms)).toBe(price * ONE_SESH))

it('asks for every term, and never less than the registry takes', () => {
  expect(priceOf('abcde', 3, rules, terms)).toBe(30n * ONE_SESH)
  const dear = { ...rules, registrationFee: whole(20n) }
  expect(priceOf('abcde', 3, dear, terms)).toBe(62n * ONE_SESH)
  expect(registryCost(3, { ...dear, areRenewalsOn: false })).toBe(22n * ONE_SESH)
})
