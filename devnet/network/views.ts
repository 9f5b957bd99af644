import type { Deployment } from '@/lib/deployment/deployment'
import { JOINING_BLOCKS } from './chain-events'
import type { WireEvent } from './event-history'
import { downtimeLeft, liquidationHeight, nodeStatus } from './node-status'
import { type NetworkNode, type NetworkState, type NetworkTimers, timeOfHeight } from './state'

/** The backend's answers as they are written on the wire; field names are those of the deployed service. */

export const HARD_FORK_HEIGHT = 1
const HARD_FORK = 21
const VERSION = '11.3.0'
const NODE_VERSION = [11, 3, 0]
const SHARE_SCALE = 100
const IMMUTABLE_DEPTH = 10

/** What the views are drawn from. */
export type Scene = { state: NetworkState; timers: NetworkTimers; deployment: Deployment }
export type ContractLimits = { stakingRequirement: bigint; maxContributors: number }

export function networkView({ state, timers, deployment }: Scene, limits: ContractLimits) {
  const nodes = [...state.nodes.values()]
  const fees = nodes.map(({ fee }) => fee).sort((a, b) => a - b)
  const immutable = Math.max(0, state.height - IMMUTABLE_DEPTH)
  return {
    active_node_count: nodes.filter((node) => nodeStatus(node, state.height) === 'active').length,
    node_count: nodes.length,
    block_height: state.height,
    block_timestamp: Number(timeOfHeight(timers, state.height)),
    block_hash: blockHash(state.height),
    immutable_block_height: immutable,
    immutable_block_hash: blockHash(immutable),
    hard_fork: HARD_FORK,
    max_stakers: limits.maxContributors,
    median_operator_fee: fees[Math.floor(fees.length / 2)] ?? 0,
    min_operator_contribution: String((limits.stakingRequirement + 3n) / 4n),
    staking_requirement: String(limits.stakingRequirement),
    pulse_target_timestamp: Number(timeOfHeight(timers, state.height + 1)),
    nettype: deployment.testnet ? 'localdev' : 'mainnet',
    version: VERSION,
  }
}

/** The network's own chain keeps no blocks here, only heights: the identifier of a block is its height. */
const blockHash = (height: number) => height.toString(16).padStart(64, '0')

/** A listed node. `state`, `active_height` and `confirmations` are additions of ours. */
export function stakeView(node: NetworkNode, { state, timers }: Scene, events: readonly WireEvent[]) {
  const { height } = state
  const status = nodeStatus(node, height)
  const liquidatable = liquidationHeight(node, timers)
  return {
    ...nodeView(node, events),
    active: status === 'active',
    state: status,
    confirmations: Math.min(JOINING_BLOCKS, height - node.registrationHeight),
    earned_downtime_blocks: downtimeLeft(node, height),
    last_uptime_proof: Number(timeOfHeight(timers, node.stoppedHeight ?? height)),
    ...(status === 'deregistered' && { exit_type: 'deregister' }),
    ...(status === 'unlocked' && { exit_type: 'exit' }),
    ...(liquidatable !== null && { liquidation_height: liquidatable }),
  }
}

/** A node that the contract removed. */
export function pastStakeView(
  { node, kind, height }: NetworkState['past'][number],
  { timers }: Scene,
  events: readonly WireEvent[],
) {
  return {
    ...nodeView(node, events),
    active: false,
    state: kind === 'liquidation' ? 'liquidated' : 'exited',
    confirmations: JOINING_BLOCKS,
    earned_downtime_blocks: 0,
    last_uptime_proof: Number(timeOfHeight(timers, node.stoppedHeight ?? height)),
    exit_type: node.deregisteredHeight === null ? 'exit' : 'deregister',
    exit_height: height,
  }
}

function nodeView(node: NetworkNode, events: readonly WireEvent[]) {
  return {
    contract_id: Number(node.nodeId),
    contributors: node.contributors.map(({ address, beneficiary, stake }) => ({
      address,
      beneficiary,
      amount: String(stake),
    })),
    decommission_count: node.decommissionCount,
    ...(node.deregisteredHeight !== null && { deregistration_height: node.deregisteredHeight }),
    events,
    last_reward_block_height: node.lastRewardHeight,
    operator_address: node.operator,
    operator_fee: node.fee * SHARE_SCALE,
    pubkey_bls: hexKey(node.blsPublicKey),
    pubkey_ed25519: node.ed25519,
    service_node_pubkey: node.ed25519,
    registration_height: node.registrationHeight,
    active_height: node.activeHeight,
    requested_unlock_height: node.unlockHeight ?? 0,
    service_node_version: NODE_VERSION,
    staking_requirement: String(node.deposit),
    total_contributed: String(node.deposit),
  }
}

export const hexKey = ({ X, Y }: NetworkNode['blsPublicKey']) =>
  [X, Y].map((coordinate) => coordinate.toString(16).padStart(64, '0')).join('')

/** Splits what the contract paid to a wallet: returned stakes count as claimed first. */
export function rewardsView(wallet: string, claimed: bigint, { state }: Scene) {
  const key = wallet.toLowerCase()
  const account = state.accounts.get(key) ?? { rewards: 0n, everLocked: 0n, unlocked: 0n, liquidated: 0n }
  const returned = account.unlocked - account.liquidated
  const claimedStakes = claimed < returned ? claimed : returned > 0n ? returned : 0n
  const locked = [...state.nodes.values()]
    .flatMap(({ contributors }) => contributors)
    .filter(({ address }) => address.toLowerCase() === key)
    .reduce((sum, { stake }) => sum + stake, 0n)
  const timelocked = state.returns
    .filter((entry) => entry.wallet.toLowerCase() === key)
    .reduce((sum, { amount }) => sum + amount, 0n)
  return {
    amount: String(account.rewards + returned),
    lifetime_rewards: String(account.rewards),
    lifetime_locked_stakes: String(account.everLocked),
    lifetime_unlocked_stakes: String(account.unlocked),
    lifetime_liquidated_stakes: String(account.liquidated),
    locked_stakes: String(locked),
    timelocked_stakes: String(timelocked),
    claimed_stakes: String(claimedStakes),
    claimed_rewards: String(claimed - claimedStakes),
  }
}
