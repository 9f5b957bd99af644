import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { canBuy, offerState } from './offer-state'

const DAY = 86_400n
const alice = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const bob = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const rules = {
  expiration: unixSeconds(365n * DAY),
  areRenewalsOn: true,
  registrationFee: sesh(1n),
  transferFee: sesh(1n),
  paymentToken: bob,
} as const
const terms = {
  prices: [],
  minCommitmentAge: unixSeconds(60),
  maxCommitmentAge: unixSeconds(DAY),
  graceAfterExpiry: unixSeconds(30n * DAY),
  referralBps: 500,
  isPaused: false,
}
const state = {
  registryName: 'x',
  tokenId: 1n,
  owner: alice,
  renewedAt: unixSeconds(0n),
  records: { session: '', lokinet: '' },
} as const
const at = (days: bigint) => ({ rules, terms, now: unixSeconds(days * DAY) })
const held = { state, isAvailable: false, reservedFor: null }
const free = { state: { ...state, owner: null }, isAvailable: true, reservedFor: null }

describe('offerState', () => {
  it('tells whose a held name is', () => {
    expect(offerState(held, bob, at(1n))).toBe('taken')
    expect(offerState(held, alice, at(1n))).toBe('yours')
    expect(offerState(held, undefined, at(366n))).toBe('grace')
  })

  it('tells for whom a free name is kept', () => {
    expect(offerState(free, bob, at(1n))).toBe('available')
    expect(offerState({ ...free, reservedFor: bob }, bob, at(1n))).toBe('kept-for-you')
    expect(offerState({ ...free, reservedFor: bob }, alice, at(1n))).toBe('reserved')
    expect(['available', 'kept-for-you', 'reserved', 'taken'].map((of) => canBuy(of as 'taken'))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
