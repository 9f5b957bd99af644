import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { claimCycleUse } from './claim-cycle'

const HALF_DAY = unixSeconds(43_200)
const limit = {
  claimThreshold: sesh(1_000n * ONE_SESH),
  claimCycle: HALF_DAY,
  currentClaimCycle: 10n,
  currentClaimTotal: sesh(250n * ONE_SESH),
}

describe('claimCycleUse', () => {
  it('counts what was claimed in the running cycle', () => {
    expect(claimCycleUse(limit, unixSeconds(10n * HALF_DAY + 5n))).toEqual({
      used: 250n * ONE_SESH,
      left: 750n * ONE_SESH,
      usedPermille: 250,
      resetsAt: 11n * HALF_DAY,
    })
  })

  it('defect 1: forgets the total of an earlier cycle, which the contract still holds', () => {
    const use = claimCycleUse(limit, unixSeconds(11n * HALF_DAY))
    expect(use).toMatchObject({ used: 0n, left: limit.claimThreshold, usedPermille: 0 })
  })

  it('shows the smallest use and a full cycle as such', () => {
    const now = unixSeconds(10n * HALF_DAY)
    expect(claimCycleUse({ ...limit, currentClaimTotal: sesh(1n) }, now).usedPermille).toBe(1)
    expect(claimCycleUse({ ...limit, currentClaimTotal: limit.claimThreshold }, now)).toMatchObject({
      left: 0n,
      usedPermille: 1000,
    })
  })
})
