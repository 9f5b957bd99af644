import { expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { calculatePayout, pendingPayout, releasedAmount, rewardRate } from './block-reward'

const balance = sesh(40_000_000n * ONE_SESH)
const pool = { balance, totalPaidOut: sesh(1_000n), lastPaidOutAt: unixSeconds(1_700_000_000) }

it('a full pool pays 22.983257229 SESH in one block, as measured on the contract', () => {
  expect(calculatePayout(balance, unixSeconds(120))).toBe(22_983_257_229n)
  expect(rewardRate(pool, pool.lastPaidOutAt)).toBe(22_983_257_229n)
})

it('pays 15.1 % of an unchanged balance in a year', () => {
  expect(calculatePayout(balance, unixSeconds(31_536_000))).toBe(6_040_000n * ONE_SESH)
})

it('rounds down', () => {
  expect(calculatePayout(sesh(1_740_397n), unixSeconds(120))).toBe(0n)
  expect(calculatePayout(sesh(1_740_398n), unixSeconds(120))).toBe(1n)
})

it('released is paid out plus pending', () => {
  const now = unixSeconds(pool.lastPaidOutAt + 3_600n)
  expect(pendingPayout(pool, now)).toBe(calculatePayout(balance, unixSeconds(3_600)))
  expect(releasedAmount(pool, now)).toBe(pendingPayout(pool, now) + 1_000n)
})

it('the rate falls with what is pending', () => {
  const now = unixSeconds(pool.lastPaidOutAt + 31_536_000n)
  expect(rewardRate(pool, now)).toBe(calculatePayout(sesh(33_960_000n * ONE_SESH), unixSeconds(120)))
})

it('reverts like the contract when more is pending than the pool holds', () => {
  const now = unixSeconds(pool.lastPaidOutAt + 7n * 31_536_000n)
  expect(() => rewardRate(pool, now)).toThrow(expect.objectContaining({ code: 'negative-amount' }))
})
