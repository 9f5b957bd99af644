import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { rewardWalk } from './reward-walk'

const of = {
  rate: sesh(1_000_000n),
  nodes: 10,
  growth: 0,
  working: sesh(5_000n * ONE_SESH),
  requirement: sesh(25_000n * ONE_SESH),
  idleDays: 0,
  days: 3,
}

describe('rewardWalk', () => {
  it('earns the share of the node, of a rate that falls by 151 / 365 000 a day', () => {
    // 1 000 000 · 720 / (5 · 10) = 14 400 000; the next day's rate is 1 000 000 − 413 = 999 587, then 999 174.
    expect(rewardWalk(of)).toEqual([0n, 14_400_000n, 28_794_052n, 43_182_157n])
  })

  it('earns nothing in the days before the first reward, but the pool is paid out meanwhile', () => {
    expect(rewardWalk({ ...of, idleDays: 2 })).toEqual([0n, 0n, 0n, 14_388_105n])
  })

  it('shares with a network that grew by half after half a year at 100 % a year', () => {
    const walked = rewardWalk({ ...of, growth: 10_000, days: 366 })
    const lastDay = (walked[366] ?? 0n) - (walked[365] ?? 0n)
    const still = rewardWalk({ ...of, days: 366 })
    const same = (still[366] ?? 0n) - (still[365] ?? 0n)
    expect(lastDay).toBe(same / 2n)
  })

  it('nobody is paid where no node is left', () => {
    expect(rewardWalk({ ...of, nodes: 0 }).at(-1)).toBe(0n)
    expect(rewardWalk({ ...of, growth: -100_000, days: 365 }).at(-1)).toBeGreaterThan(0n)
  })

  it('never falls, and never promises more to more nodes', () => {
    const growths = fc.integer({ min: -1_900, max: 100_000 })
    fc.assert(
      fc.property(growths, growths, fc.integer({ min: 1, max: 400 }), (one, other, days) => {
        const slow = rewardWalk({ ...of, growth: Math.min(one, other), days })
        const fast = rewardWalk({ ...of, growth: Math.max(one, other), days })
        for (const [day, earned] of slow.entries()) {
          expect(earned).toBeGreaterThanOrEqual(fast[day] ?? 0n)
          expect(earned).toBeGreaterThanOrEqual(slow[day - 1] ?? 0n)
        }
      }),
      { numRuns: 20 },
    )
  })
})
