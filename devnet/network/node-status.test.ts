import { describe, expect, it } from 'vitest'
import {
  downtimeLeft,
  earnedCredit,
  liquidationHeight,
  mayExit,
  mayLiquidate,
  nodeStatus,
} from './node-status'
import { nodeOf, timers } from './testing'

describe('state of a node', () => {
  it.each([
    ['joining', { activeHeight: 101 }],
    ['active', { activeHeight: 100 }],
    ['active', { unlockHeight: 101 }],
    ['unlocked', { unlockHeight: 100 }],
    ['unlocked', { unlockHeight: 100, decommissionedHeight: 50 }],
    ['decommissioned', { decommissionedHeight: 90 }],
    ['deregistered', { deregisteredHeight: 90, unlockHeight: 95 }],
    ['ignored', { isIgnored: true }],
  ])('at height 100 is %s for %o', (state, change) => {
    expect(nodeStatus(nodeOf(1n, change), 100)).toBe(state)
  })
})

describe('downtime credit, in blocks of two minutes', () => {
  it.each([
    ['two hours at the start', 0, 60],
    ['nothing more before an hour has passed', 29, 60],
    ['one block for every hour', 30, 61],
    ['24 a day', 720, 84],
    ['at most 48 hours', 57 * 720 + 360, 1_440],
    ['never more', 200 * 720, 1_440],
  ])('is %s', (_, blocksInService, credit) => {
    expect(earnedCredit(nodeOf(1n, { inServiceHeight: 10 }), 10 + blocksInService)).toBe(credit)
  })

  it('is used up while the node is out of service and not below zero', () => {
    const node = nodeOf(1n, { decommissionedHeight: 100, creditsAtDecommission: 60 })
    expect([110, 160, 500].map((height) => downtimeLeft(node, height))).toEqual([50, 0, 0])
  })
})

describe('leaving', () => {
  const unlockHeight = 1_000
  const overdue = unlockHeight + timers.graceBlocks

  it('is signed from the unlock height on', () => {
    const node = nodeOf(1n, { unlockHeight })
    expect([unlockHeight - 1, unlockHeight].map((height) => mayExit(node, height))).toEqual([false, true])
  })

  it('anybody may liquidate once the grace is over', () => {
    const node = nodeOf(1n, { unlockHeight })
    expect([overdue - 1, overdue].map((height) => mayLiquidate(node, height, timers))).toEqual([false, true])
  })

  it('an expelled node may leave and be liquidated at once', () => {
    const node = nodeOf(1n, { deregisteredHeight: 500 })
    expect(mayExit(node, 500)).toBe(true)
    expect(liquidationHeight(node, timers)).toBe(500)
  })

  it('a node that nobody asked to leave may do neither', () => {
    expect(mayExit(nodeOf(1n), 100_000)).toBe(false)
    expect(mayLiquidate(nodeOf(1n), 100_000, timers)).toBe(false)
  })
})
