import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { changedTerms, type NameTerms } from './changed-terms'

const terms: NameTerms = {
  expiration: unixSeconds(365 * 86_400),
  areRenewalsOn: true,
  registrationFee: sesh(1_000_000_000n),
  transferFee: sesh(100_000_000n),
  paymentToken: '0x1111111111111111111111111111111111111111',
  graceAfterExpiry: unixSeconds(30 * 86_400),
  prices: [50n, 40n, 30n, 20n, 10n].map(sesh),
  minCommitmentAge: unixSeconds(60),
  maxCommitmentAge: unixSeconds(86_400),
  referralBps: 500,
  isPaused: false,
  registryCode: '0x3333333333333333333333333333333333333333',
}

describe('E-21: rules that change while a page is open', () => {
  it.each([
    ['nothing', {}, []],
    ['renewals switched off', { areRenewalsOn: false }, ['renewalsOff']],
    ['a shorter term', { expiration: unixSeconds(30 * 86_400) }, ['shorter']],
    ['a longer term', { expiration: unixSeconds(400 * 86_400) }, ['longer']],
    ['another grace period', { graceAfterExpiry: unixSeconds(0) }, ['grace']],
    ['both fees', { registrationFee: sesh(5n), transferFee: sesh(5n) }, ['renewalFee', 'transferFee']],
    [
      'other code behind the registry',
      { registryCode: '0x4444444444444444444444444444444444444444' as const },
      ['upgraded'],
    ],
    ['another price', { prices: [50n, 40n, 30n, 20n, 11n].map(sesh) }, ['prices']],
    ['the same prices in a new list', { prices: [...terms.prices] }, []],
    ['a longer wait after the announcement', { minCommitmentAge: unixSeconds(600) }, ['waits']],
    ['a registrar that stopped selling', { isPaused: true }, ['paused']],
    [
      'another token to pay in',
      { paymentToken: '0x2222222222222222222222222222222222222222' as const },
      ['paymentToken'],
    ],
  ])('tells %s', (_, change, told) => {
    expect(changedTerms(terms, { ...terms, ...change })).toEqual(told)
  })
})
