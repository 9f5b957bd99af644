import type { BlockHeight } from '@/lib/units/time'
import type { ContributionStatus } from './contribution-contract'

/** State of a contribution contract until its node runs. */
export type ContractState =
  | { kind: 'awaiting-operator' }
  | { kind: 'awaiting-contributors' }
  /** Full; the operator chose to start the node by hand. */
  | { kind: 'awaiting-activation' }
  /** Registered on the rewards contract, not yet in the node list of the network. */
  | { kind: 'joining' }

const contractStates = {
  'awaiting-operator': { kind: 'awaiting-operator' },
  open: { kind: 'awaiting-contributors' },
  filled: { kind: 'awaiting-activation' },
  finalized: { kind: 'joining' },
} as const satisfies Record<ContributionStatus, ContractState>

/**
 * @param isOnNetwork - whether the network lists the node.
 * @returns null once the network lists the node of a finalized contract: it is a stake then (`stakeState`).
 */
export function contractState(of: {
  status: ContributionStatus
  isOnNetwork: boolean
}): ContractState | null {
  return of.status === 'finalized' && of.isOnNetwork ? null : contractStates[of.status]
}

/** What the staking backend says about a node, its zeros and absent fields as null. */
export type StakeFacts = {
  /** The rewards contract still lists the node. */
  isInContract: boolean
  /** The network pays the node; false while it is decommissioned. Null when the network does not know the node. */
  isActive: boolean | null
  /** `requested_unlock_height`: the node may exit from this height of the network on. */
  unlockHeight: BlockHeight | null
  /** `deregistration_height`: when the network expelled the node. */
  deregistrationHeight: BlockHeight | null
  /** `liquidation_height`: from here on anybody may liquidate the node. */
  liquidationHeight: BlockHeight | null
  /** `exit_type`: how the node left the network. */
  exitType: 'exit' | 'deregister' | null
  /** `earned_downtime_blocks`: blocks that a decommissioned node has left before it is expelled. */
  downtimeBlocks: number
  /** `decommission_count`: how often the network took it out of service; null where it is not told. */
  decommissions: number | null
}

/** State of the stake in a node that was started. Heights are of the network, 2 minutes a block. */
export type StakeState =
  | { kind: 'running' }
  /** The network lists it and has never had it in service: it waits for its first sign of life. */
  | { kind: 'joining' }
  | { kind: 'decommissioned'; blocksToDeregistration: number }
  | { kind: 'exit-requested'; unlockHeight: BlockHeight; wasDecommissioned: boolean }
  /** May exit now; from `liquidationHeight` on somebody may liquidate it. */
  | { kind: 'ready-to-exit'; liquidationHeight: BlockHeight | null }
  | { kind: 'awaiting-liquidation'; liquidationHeight: BlockHeight; cause: 'exit-overdue' | 'deregistered' }
  | { kind: 'deregistered'; deregistrationHeight: BlockHeight | null; liquidationHeight: BlockHeight | null }
  | { kind: 'exited'; how: 'exit' | 'deregistration' }
  /** Listed by the rewards contract but not known to the network, or neither. */
  | { kind: 'unknown' }

/** @param height - newest height of the network. */
export function stakeState(facts: StakeFacts, height: BlockHeight): StakeState {
  const { deregistrationHeight, liquidationHeight, unlockHeight } = facts
  const isDeregistered = facts.exitType === 'deregister' || deregistrationHeight !== null
  if (!facts.isInContract) return outOfContract(facts, isDeregistered)
  const isOverdue = liquidationHeight !== null && height >= liquidationHeight
  if (isDeregistered)
    return isOverdue
      ? { kind: 'awaiting-liquidation', liquidationHeight, cause: 'deregistered' }
      : { kind: 'deregistered', deregistrationHeight, liquidationHeight }
  const isUnlocked = facts.exitType === 'exit' || (unlockHeight !== null && height >= unlockHeight)
  if (isUnlocked)
    return isOverdue
      ? { kind: 'awaiting-liquidation', liquidationHeight, cause: 'exit-overdue' }
      : { kind: 'ready-to-exit', liquidationHeight }
  if (facts.isActive === null) return { kind: 'unknown' }
  if (unlockHeight !== null)
    return { kind: 'exit-requested', unlockHeight, wasDecommissioned: !facts.isActive }
  if (facts.isActive) return { kind: 'running' }
  return facts.decommissions === 0
    ? { kind: 'joining' }
    : { kind: 'decommissioned', blocksToDeregistration: facts.downtimeBlocks }
}

function outOfContract(facts: StakeFacts, isDeregistered: boolean): StakeState {
  if (isDeregistered) return { kind: 'exited', how: 'deregistration' }
  return facts.exitType === 'exit' || facts.unlockHeight !== null
    ? { kind: 'exited', how: 'exit' }
    : { kind: 'unknown' }
}
