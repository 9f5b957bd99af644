import type { Address } from 'viem'
import type { UpgradePlan } from '@/lib/staking/network-upgrade'
import type { Sesh } from '@/lib/units/sesh'
import type { BlockHeight } from '@/lib/units/time'
import { ask } from './ask'
import { reshapeHead, reshapeNetworkNode } from './network-node'
import { infoAnswer, nodesAnswer, rewardsAnswer, upgradeAnswer, vestingAnswer } from './schemas'

/** A wallet's account at the node network, atomic SESH, lifetime totals unless said otherwise. */
export type RewardsAccount = {
  /** What the network would sign now: rewards and returned stakes together. */
  lifetime: Sesh
  rewards: Sesh
  returnedStakes: Sesh
  liquidatedStakes: Sesh
  /** Still staked in running nodes. */
  lockedStakes: Sesh
  /** Returned later, because a node was expelled. */
  timelockedStakes: Sesh
  height: BlockHeight
}

/** @param base - the backend itself; a browser goes through this portal. */
export const fetchNetworkHead = async (signal?: AbortSignal, base?: string) =>
  reshapeHead((await ask('/info', infoAnswer, signal, base)).network)

/** Whether the network has announced a change of rules, from when, and the software that follows it. */
export async function fetchUpgradePlan(signal?: AbortSignal): Promise<UpgradePlan> {
  const {
    enabled,
    earliest_height: height,
    version,
  } = (await ask('/hf_info', upgradeAnswer, signal)).version_info
  return { isAnnounced: enabled && height !== null, earliestHeight: height ?? 0, version }
}

/** All nodes that the network pays or watches, by contract id. */
export async function fetchNetworkNodes(signal?: AbortSignal) {
  const { nodes, network } = await ask('/nodes', nodesAnswer, signal)
  return {
    head: reshapeHead(network),
    nodes: new Map(nodes.map((node) => [node.contract_id, reshapeNetworkNode(node)])),
  }
}

export async function fetchRewardsAccount(wallet: Address, signal?: AbortSignal): Promise<RewardsAccount> {
  const { rewards, network } = await ask(`/rewards/${wallet}`, rewardsAnswer, signal)
  return {
    lifetime: rewards.amount,
    rewards: rewards.lifetime_rewards,
    returnedStakes: rewards.lifetime_unlocked_stakes,
    liquidatedStakes: rewards.lifetime_liquidated_stakes,
    lockedStakes: rewards.locked_stakes,
    timelockedStakes: rewards.timelocked_stakes,
    height: network.block_height,
  }
}

/** The vesting contracts that the network's backend knows of a wallet. */
export const fetchVestingAddresses = async (wallet: Address, signal?: AbortSignal): Promise<Address[]> =>
  (await ask(`/stakes/${wallet}`, vestingAnswer, signal)).vesting.map(({ address }) => address)
