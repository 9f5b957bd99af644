import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { canStakeFrom, releasable, type VestingAccount } from './vesting-account'

const nobody = '0x0000000000000000000000000000000000000000'
const account = (part: Partial<VestingAccount> = {}): VestingAccount => ({
  address: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  kind: 'no-staking',
  beneficiary: '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707',
  revoker: nobody,
  isRevoked: false,
  start: unixSeconds(1_000),
  end: unixSeconds(2_000),
  isTransferable: true,
  balance: sesh(1_000n),
  released: sesh(0n),
  ...part,
})

describe('releasable without staking', () => {
  it.each([
    { at: 999, pays: 0n, why: 'nothing before the cliff' },
    { at: 1_000, pays: 200n, why: 'a fifth at the cliff' },
    { at: 1_500, pays: 600n, why: '600 of 1000 half way, as measured on the contract' },
    { at: 1_501, pays: 600n, why: 'rounds down' },
    { at: 2_000, pays: 1_000n, why: 'everything at the end' },
  ])('$why', ({ at, pays }) => {
    expect(releasable(account(), unixSeconds(at))).toBe(pays)
  })

  it('takes off what was paid before', () => {
    const paid = account({ balance: sesh(400n), released: sesh(600n) })
    expect(releasable(paid, unixSeconds(1_500))).toBe(0n)
    expect(releasable(paid, unixSeconds(1_750))).toBe(200n)
    expect(releasable(paid, unixSeconds(2_000))).toBe(400n)
  })

  it('pays all that is left after a revocation', () => {
    expect(releasable(account({ isRevoked: true, balance: sesh(70n) }), unixSeconds(1_100))).toBe(70n)
  })
})

describe('releasable with staking', () => {
  const staking = account({ kind: 'staking' })
  it('pays nothing one second before the end and everything at it', () => {
    expect(releasable(staking, unixSeconds(1_999))).toBe(0n)
    expect(releasable(staking, unixSeconds(2_000))).toBe(1_000n)
  })
  it('pays the beneficiary nothing once it was revoked', () => {
    expect(releasable(account({ kind: 'staking', isRevoked: true }), unixSeconds(3_000))).toBe(0n)
  })
})

describe('canStakeFrom', () => {
  it('only from the start of a staking contract that was not revoked', () => {
    const staking = account({ kind: 'staking' })
    expect(canStakeFrom(staking, unixSeconds(999))).toBe(false)
    expect(canStakeFrom(staking, unixSeconds(1_000))).toBe(true)
    expect(canStakeFrom({ ...staking, isRevoked: true }, unixSeconds(1_000))).toBe(false)
    expect(canStakeFrom(account(), unixSeconds(1_500))).toBe(false)
  })
})
