import { describe, expect, it } from 'vitest'
import { blockHeight } from '@/lib/units/time'
import { contributionStatus } from './contribution-contract'
import { contractState, stakeState, type StakeFacts } from './stake-state'

const height = blockHeight(1_000)
const at = (offset: number) => blockHeight(1_000 + offset)

const running: StakeFacts = {
  isInContract: true,
  isActive: true,
  unlockHeight: null,
  deregistrationHeight: null,
  liquidationHeight: null,
  exitType: null,
  downtimeBlocks: 1_440,
  decommissions: 2,
}

describe('contractState', () => {
  it.each([
    [0, 'awaiting-operator'],
    [1, 'awaiting-contributors'],
    [2, 'awaiting-activation'],
    [3, 'joining'],
  ])('status %s of the contract is %s', (encoded, kind) => {
    const status = contributionStatus(encoded)
    expect(status && contractState({ status, isOnNetwork: false })).toEqual({ kind })
  })

  it('is over once the network lists the node', () => {
    expect(contractState({ status: 'finalized', isOnNetwork: true })).toBeNull()
  })

  it('an unfinished contract stays one although its keys run elsewhere', () => {
    expect(contractState({ status: 'open', isOnNetwork: true })).toEqual({ kind: 'awaiting-contributors' })
  })

  it('a number outside the enum has no name', () => {
    expect(contributionStatus(4)).toBeUndefined()
  })
})

describe('stakeState', () => {
  it.each<[string, Partial<StakeFacts>, object]>([
    ['an active node runs', {}, { kind: 'running' }],
    [
      'an inactive node is decommissioned and has its credit left',
      { isActive: false, downtimeBlocks: 30 },
      { kind: 'decommissioned', blocksToDeregistration: 30 },
    ],
    [
      'defect 4: a new node that was never in service joins',
      { isActive: false, decommissions: 0 },
      { kind: 'joining' },
    ],
    [
      'without a count an inactive node counts as decommissioned',
      { isActive: false, decommissions: null, downtimeBlocks: 30 },
      { kind: 'decommissioned', blocksToDeregistration: 30 },
    ],
    [
      'a node asked to leave waits for its height',
      { unlockHeight: at(1) },
      { kind: 'exit-requested', unlockHeight: at(1), wasDecommissioned: false },
    ],
    [
      'so does a decommissioned one',
      { unlockHeight: at(1), isActive: false },
      { kind: 'exit-requested', unlockHeight: at(1), wasDecommissioned: true },
    ],
    [
      'at that height it may exit',
      { unlockHeight: at(0), liquidationHeight: at(500) },
      { kind: 'ready-to-exit', liquidationHeight: at(500) },
    ],
    [
      'when the network has released it, it may exit',
      { exitType: 'exit', isActive: null },
      { kind: 'ready-to-exit', liquidationHeight: null },
    ],
    [
      'when it stays too long, anybody may liquidate it',
      { exitType: 'exit', isActive: null, liquidationHeight: at(0) },
      { kind: 'awaiting-liquidation', liquidationHeight: at(0), cause: 'exit-overdue' },
    ],
    [
      'a deregistered node is expelled',
      { exitType: 'deregister', isActive: null, deregistrationHeight: at(-5) },
      { kind: 'deregistered', deregistrationHeight: at(-5), liquidationHeight: null },
    ],
    [
      'deregistration counts more than a leave request',
      { deregistrationHeight: at(-5), unlockHeight: at(-10), liquidationHeight: at(-5) },
      { kind: 'awaiting-liquidation', liquidationHeight: at(-5), cause: 'deregistered' },
    ],
    [
      'a node that left is out',
      { isInContract: false, exitType: 'exit', isActive: null },
      { kind: 'exited', how: 'exit' },
    ],
    [
      'a node that was expelled is out',
      { isInContract: false, exitType: 'deregister', isActive: null },
      { kind: 'exited', how: 'deregistration' },
    ],
    ['a node the network does not know is unknown', { isActive: null }, { kind: 'unknown' }],
    ['so is one that nobody knows', { isInContract: false, isActive: null }, { kind: 'unknown' }],
  ])('%s', (_, change, state) => {
    expect(stakeState({ ...running, ...change }, height)).toEqual(state)
  })
})
