import { getAddress, type Address } from 'viem'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { emptyState, type NetworkNode, type NetworkState, type NetworkTimers } from './state'

/** Pieces for the unit tests of the network's books. */

export const timers: NetworkTimers = {
  genesis: 1_000_000n,
  blockSeconds: 120,
  unlockBlocks: 10_800,
  graceBlocks: 5_040,
  deregistrationLockBlocks: 21_600,
  rewardDelaySeconds: 86_400,
}

export const wallet = (digit: string): Address => getAddress(`0x${digit.repeat(40)}`)

/** A network whose pool holds 600 000 SESH and paid out last at its genesis. */
export const stateWith = (nodes: readonly NetworkNode[]): NetworkState => ({
  ...emptyState({
    balance: sesh(600_000n * ONE_SESH),
    totalPaidOut: sesh(0n),
    lastPaidOutAt: unixSeconds(timers.genesis),
  }),
  nodes: new Map(nodes.map((node) => [node.nodeId, node])),
})

/** A node in service since before the genesis, solo by wallet 0x11… unless said otherwise. */
export const nodeOf = (nodeId: bigint, change: Partial<NetworkNode> = {}): NetworkNode => ({
  nodeId,
  ed25519: nodeId.toString(16).padStart(64, '0'),
  blsPublicKey: { X: 1n, Y: 2n },
  operator: wallet('1'),
  fee: basisPoints(0),
  deposit: sesh(25_000n * ONE_SESH),
  contributors: [{ address: wallet('1'), beneficiary: wallet('1'), stake: sesh(25_000n * ONE_SESH) }],
  addedAt: timers.genesis - 2n * 86_400n,
  registrationHeight: 0,
  activeHeight: 0,
  isIgnored: false,
  unlockHeight: null,
  decommissionedHeight: null,
  creditsAtDecommission: 0,
  decommissionCount: 0,
  inServiceHeight: 0,
  deregisteredHeight: null,
  stoppedHeight: null,
  lastRewardHeight: 0,
  ...change,
})
