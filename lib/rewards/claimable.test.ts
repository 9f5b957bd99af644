import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { claimPlan } from './claim-plan'
import { claimableNow, leftInCycle, nextCycleStart } from './claimable'

const whole = (amount: bigint) => sesh(amount * ONE_SESH)
const now = unixSeconds(43_200n * 40_000n + 100n)
const limit = {
  claimThreshold: whole(1_000_000n),
  claimCycle: unixSeconds(43_200),
  currentClaimCycle: 40_000n,
  currentClaimTotal: whole(999_000n),
}
const recipient = { rewards: whole(5_000n), claimed: whole(1_000n) }

describe('claimableNow', () => {
  it('is capped by what the cycle has left', () => {
    expect(claimableNow({ ...recipient, ...limit, now })).toBe(whole(1_000n))
  })

  it('is the whole unclaimed total when the cycle has room', () => {
    expect(claimableNow({ ...recipient, ...limit, currentClaimTotal: sesh(0n), now })).toBe(whole(4_000n))
  })

  it('ignores the total of an earlier cycle, which the contract resets only with the next claim', () => {
    expect(claimableNow({ ...recipient, ...limit, currentClaimCycle: 39_999n, now })).toBe(whole(4_000n))
  })

  it('is nothing when the owner lowered the limit below what was claimed', () => {
    expect(leftInCycle({ ...limit, claimThreshold: whole(1n) }, now)).toBe(0n)
  })
})

it('cycles start at whole multiples since the epoch', () => {
  expect(nextCycleStart({ claimCycle: limit.claimCycle, now })).toBe(43_200n * 40_001n)
  const boundary = unixSeconds(43_200n * 40_000n)
  expect(nextCycleStart({ claimCycle: limit.claimCycle, now: boundary })).toBe(43_200n * 40_001n)
})

describe('claimPlan', () => {
  const roomy = { ...limit, currentClaimTotal: sesh(0n) }
  const plan = (change: object = {}) =>
    claimPlan({ networkAmount: whole(6_000n), recipient, limit: roomy, now, ...change })

  it('updates, then claims everything', () => {
    expect(plan()).toEqual({
      steps: [
        { kind: 'update', lifetime: whole(6_000n) },
        { kind: 'claim', amount: whole(5_000n), isWhole: true },
      ],
      unclaimed: whole(5_000n),
      claimable: whole(5_000n),
      heldBack: 0n,
      nextCycleAt: null,
    })
  })

  it('skips the update when the chain already holds the total', () => {
    expect(plan({ networkAmount: recipient.rewards }).steps).toEqual([
      { kind: 'claim', amount: whole(4_000n), isWhole: true },
    ])
  })

  it('claims what the chain holds when the network lags behind', () => {
    expect(plan({ networkAmount: whole(10n) }).steps).toEqual([
      { kind: 'claim', amount: whole(4_000n), isWhole: true },
    ])
  })

  it('claims the part that is wanted', () => {
    expect(plan({ wanted: whole(3n) }).steps.at(-1)).toEqual({
      kind: 'claim',
      amount: whole(3n),
      isWhole: false,
    })
  })

  it('claims a part and names the next cycle when the limit holds the rest back', () => {
    expect(plan({ limit })).toMatchObject({
      steps: [{ kind: 'update' }, { kind: 'claim', amount: whole(1_000n), isWhole: false }],
      unclaimed: whole(5_000n),
      heldBack: whole(4_000n),
      nextCycleAt: 43_200n * 40_001n,
    })
  })

  it('never claims more than the limit, whatever is wanted', () => {
    expect(plan({ limit, wanted: whole(4_000n) }).steps.at(-1)).toMatchObject({ amount: whole(1_000n) })
  })

  it('has no steps when nothing is due or nothing is left in the cycle', () => {
    expect(
      plan({ networkAmount: whole(1_000n), recipient: { rewards: whole(1_000n), claimed: whole(1_000n) } })
        .steps,
    ).toEqual([])
    expect(plan({ limit: { ...limit, currentClaimTotal: whole(1_000_000n) } }).steps).toEqual([])
  })
})
