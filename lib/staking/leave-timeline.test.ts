import { describe, expect, it } from 'vitest'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import { leaveTimeline, type LeaveTimelineParameters } from './leave-timeline'
import { observedUnlockWait } from './observed-unlock-wait'

const DAY = 86_400
const BLOCKS_A_DAY = 720
const now = 1_800_000_000
const head = { height: blockHeight(100_000), timestamp: unixSeconds(now) }
const inDays = (days: number) => blockHeight(100_000 + days * BLOCKS_A_DAY)
const at = (days: number) => unixSeconds(now + days * DAY)

const of = (part: Partial<LeaveTimelineParameters> = {}): LeaveTimelineParameters => ({
  node: { leaveRequestedAt: at(-5), removedAt: null },
  network: { unlockHeight: inDays(10), liquidationHeight: inDays(17), deregistrationHeight: null },
  head,
  blockSeconds: 120,
  deregistrationLockSeconds: 30 * DAY,
  exitWaitTime: unixSeconds(30 * DAY),
  ...part,
})

describe('timeline of a leaving node', () => {
  it('is empty while nobody asked and nobody expelled it', () => {
    const network = { unlockHeight: null, liquidationHeight: null, deregistrationHeight: null }
    expect(leaveTimeline(of({ node: { leaveRequestedAt: null, removedAt: null }, network }))).toEqual([])
  })

  it('goes from the request over the unlock and the penalty window to the claim', () => {
    expect(leaveTimeline(of())).toEqual([
      { kind: 'requested', at: at(-5) },
      { kind: 'unlock', at: at(10) },
      { kind: 'penalty', at: at(17) },
      { kind: 'without-network', at: at(25) },
      { kind: 'claimable', at: null },
    ])
  })

  it('still tells the way without the network when the network does not answer', () => {
    expect(leaveTimeline(of({ network: undefined })).map(({ kind }) => kind)).toEqual([
      'requested',
      'without-network',
      'claimable',
    ])
  })

  it('of an expelled node names the day the stakes come back', () => {
    const network = {
      unlockHeight: null,
      liquidationHeight: inDays(-1),
      deregistrationHeight: inDays(-1),
    }
    const node = { leaveRequestedAt: null, removedAt: null }
    expect(leaveTimeline(of({ node, network }))).toEqual([
      { kind: 'expelled', at: at(-1) },
      { kind: 'penalty', at: at(-1) },
      { kind: 'claimable', at: at(29) },
    ])
  })

  it('ends with the removal once it happened', () => {
    const node = { leaveRequestedAt: at(-20), removedAt: at(-2) }
    expect(leaveTimeline(of({ node })).map(({ kind }) => kind)).toEqual(['requested', 'removed', 'claimable'])
  })
})

describe('defect 12: the wait after a leave request is what the network does, not a text', () => {
  const exiting = [
    { nodeId: 1n, leaveRequestedAt: at(-9) },
    { nodeId: 2n, leaveRequestedAt: at(-3) },
    { nodeId: 3n, leaveRequestedAt: at(-1) },
  ]
  it('follows the newest request that the network has taken up', () => {
    const network = new Map([
      [1n, { unlockHeight: inDays(5) }],
      [2n, { unlockHeight: inDays(12) }],
      [3n, { unlockHeight: null }],
    ])
    expect(observedUnlockWait({ exiting, network, head, blockSeconds: 120 })).toBe(BigInt(15 * DAY))
    const shorter = new Map([[2n, { unlockHeight: inDays(11) }]])
    expect(observedUnlockWait({ exiting, network: shorter, head, blockSeconds: 120 })).toBe(BigInt(14 * DAY))
  })
  it('is unknown while no node leaves', () => {
    expect(observedUnlockWait({ exiting: [], network: new Map(), head, blockSeconds: 120 })).toBeNull()
  })
})
