import { describe, expect, it } from 'vitest'
import { ONE_SESH } from '@/lib/units/sesh'
import { breakEvenPriceUp, divideDeposit } from './liquidator-share'

const ratios = { liquidator: 3n, pool: 17n, recipient: 9_980n }

describe('a divided deposit', () => {
  it('of a full node is 7.5, 42.5 and 24 950 SESH, as measured on the contract', () => {
    expect(divideDeposit(25_000n * ONE_SESH, ratios)).toEqual({
      liquidator: 7_500_000_000n,
      pool: 42_500_000_000n,
      recipients: 24_950n * ONE_SESH,
    })
  })
  it('rounds the liquidator down and the pool up', () => {
    expect(divideDeposit(3_333n, ratios)).toEqual({ liquidator: 0n, pool: 6n, recipients: 3_327n })
    expect(divideDeposit(3_334n, ratios)).toEqual({ liquidator: 1n, pool: 6n, recipients: 3_327n })
  })
})

describe('the price at which it pays', () => {
  it('is the fee for each SESH of the share, rounded up', () => {
    const reward = divideDeposit(25_000n * ONE_SESH, ratios).liquidator
    expect(breakEvenPriceUp({ wei: 750n, reward, one: ONE_SESH })).toBe(100n)
    expect(breakEvenPriceUp({ wei: 751n, reward, one: ONE_SESH })).toBe(101n)
  })
})
