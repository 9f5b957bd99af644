import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { changedTerms } from './changed-terms'

const terms = {
  expiration: unixSeconds(365 * 86_400),
  areRenewalsOn: true,
  registrationFee: sesh(1_000_000_000n),
  transferFee: sesh(100_000_000n),
  paymentToken: '0x1111111111111111111111111111111111111111',
  graceAfterExpiry: unixSeconds(30 * 86_400),
} as const

describe('E-21: rules that change while a page is open', () => {
  it.each([
    ['nothing', {}, []],
    ['renewals switched off', { areRenewalsOn: false }, ['renewalsOff']],
    ['a shorter term', { expiration: unixSeconds(30 * 86_400) }, ['shorter']],
    ['a longer term', { expiration: unixSeconds(400 * 86_400) }, ['longer']],
    ['another grace period', { graceAfterExpiry: unixSeconds(0) }, ['grace']],
    ['both fees', { registrationFee: sesh(5n), transferFee: sesh(5n) }, ['renewalFee', 'transferFee']],
    [
      'another token to pay in',
      { paymentToken: '0x2222222222222222222222222222222222222222' as const },
      ['paymentToken'],
    ],
  ])('tells %s', (_, change, told) => {
    expect(changedTerms(terms, { ...terms, ...change })).toEqual(told)
  })
})
