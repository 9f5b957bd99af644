import { describe, expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { LiquidSeat } from './liquid-adapter'
import { measuredYield, vaultYield } from './vault-yield'

const address = `0x${'11'.repeat(20)}` as const
const seat = (cost: bigint, stage: LiquidSeat['stage'] = 'running'): LiquidSeat => ({
  ...{ seat: address, contribution: address, operator: address, isLeaving: false, nodeId: 1n, stage },
  ...{ openedAt: unixSeconds(0n), leaveRequestedAt: null, operatorFee: basisPoints(1_000) },
  ...{ cost: sesh(cost * ONE_SESH), nodeStake: sesh(25_000n * ONE_SESH) },
})
const stateOf = (seats: LiquidSeat[], totalAssets = 10_000n) => ({
  ...{ seats, totalAssets: sesh(totalAssets * ONE_SESH), protocolFee: basisPoints(500), keeping: null },
})

describe('vaultYield', () => {
  it('is what running seats earn, after both fees, over all assets', () => {
    const of = { rewardRate: ONE_SESH, activeNodes: 10 }
    const found = vaultYield({ state: stateOf([seat(5_000n), seat(2_500n, 'filling')]), ...of })
    // 720 × 365 SESH a year over 10 nodes, a fifth of one, less a tenth: 4 730.4; less a twentieth: 4 493.88.
    expect(found).toEqual({
      ...{ earned: 4_730_400_000_000n, net: 4_493_880_000_000n, annualBasisPoints: 4_493 },
      working: 5_000n * ONE_SESH,
    })
  })

  it('nothing works, nobody is paid, nothing is there: zero', () => {
    const none = { earned: 0n, net: 0n, annualBasisPoints: 0 }
    expect(vaultYield({ state: stateOf([]), rewardRate: ONE_SESH, activeNodes: 3 })).toMatchObject(none)
    expect(vaultYield({ state: stateOf([seat(1n)]), rewardRate: ONE_SESH, activeNodes: 0 })).toMatchObject(
      none,
    )
    expect(vaultYield({ state: stateOf([], 0n), rewardRate: ONE_SESH, activeNodes: 3 })).toMatchObject(none)
  })
})

describe('measuredYield', () => {
  const at = (seconds: bigint, price: bigint) => ({ at: unixSeconds(seconds), price: sesh(price) })

  it('is the change of the price per year', () => {
    expect(measuredYield([at(0n, ONE_SESH), at(31_536_000n / 2n, 1_050_000_000n)])).toEqual({
      basisPoints: 1_000,
      since: 0n,
    })
    expect(measuredYield([at(0n, ONE_SESH), at(31_536_000n, 900_000_000n)])?.basisPoints).toBe(-1_000)
  })

  it('is unknown from one price', () => {
    expect(measuredYield([at(5n, ONE_SESH)])).toBeNull()
    expect(measuredYield([])).toBeNull()
  })
})
