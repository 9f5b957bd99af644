import type { Address } from 'viem'
import * as z from 'zod/mini'
import { requestJson } from '@/lib/api/request-json'
import type { Sesh } from '@/lib/units/sesh'
import { type BlockHeight, milliseconds, type UnixSeconds } from '@/lib/units/time'
import {
  exitSignatureAnswer,
  infoAnswer,
  type networkInfo,
  type networkStake,
  nodesAnswer,
  rewardsAnswer,
  rewardSignatureAnswer,
  stakesAnswer,
} from './schemas'

const BASE = '/api/staking'
const TIMEOUT = milliseconds(10_000)
/** Collecting signatures of the whole network may take longer than a read. */
const SIGNING_TIMEOUT = milliseconds(20_000)

/** Where the node network stands. */
export type NetworkHead = { height: BlockHeight; timestamp: UnixSeconds; activeNodes: number; nodes: number }

/** What the network knows about a node beyond the contract: is it alive, when may it leave. */
export type NetworkNode = {
  nodeId: bigint
  ed25519PublicKey: string
  isActive: boolean
  unlockHeight: BlockHeight | null
  deregistrationHeight: BlockHeight | null
  liquidationHeight: BlockHeight | null
  exitType: 'exit' | 'deregister' | null
  downtimeBlocks: number
  lastUptimeProofAt: number
  lastRewardHeight: number
  registrationHeight: number
  version: string | null
}

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

export type NetworkSignature = { signature: string; nonSignerIds: readonly bigint[] }
export type RewardSignature = NetworkSignature & { amount: Sesh; height: number }
export type RemovalSignature = NetworkSignature & { blsPublicKey: string; timestamp: bigint }

const ask = <T extends z.ZodMiniType>(path: string, schema: T, signal?: AbortSignal) =>
  requestJson(`${BASE}${path}`, { read: (json) => z.parse(schema, json), timeout: TIMEOUT, signal })

export const fetchNetworkHead = async (signal?: AbortSignal) =>
  head((await ask('/info', infoAnswer, signal)).network)

/** All nodes by contract id. */
export async function fetchNetworkNodes(signal?: AbortSignal) {
  const { nodes, network } = await ask('/nodes', nodesAnswer, signal)
  return { head: head(network), nodes: byId(nodes) }
}

/** The nodes in which a wallet takes part, by contract id. */
export async function fetchNetworkStakes(wallet: Address, signal?: AbortSignal) {
  const { stakes, network } = await ask(`/stakes/${wallet}`, stakesAnswer, signal)
  return { head: head(network), nodes: byId(stakes) }
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

/** Asks every node to sign the wallet's lifetime total. @throws {ApiError} `refused-to-sign` when too few do. */
export async function fetchRewardSignature(wallet: Address): Promise<RewardSignature> {
  const { rewards } = await requestJson(`${BASE}/rewards/${wallet}`, {
    method: 'POST',
    read: (json) => z.parse(rewardSignatureAnswer, json),
    timeout: SIGNING_TIMEOUT,
  })
  const { amount, height, non_signer_indices: nonSignerIds, signature } = rewards
  return { amount, height, nonSignerIds, signature: signature.replace(/^0x/, '') }
}

/** Asks every node to sign that a node may leave, or may be liquidated. */
export async function fetchRemovalSignature(
  kind: 'exit' | 'liquidation',
  ed25519PublicKey: string,
): Promise<RemovalSignature> {
  const { result } = await requestJson(`${BASE}/${kind}/${ed25519PublicKey}`, {
    read: (json) => z.parse(exitSignatureAnswer, json),
    timeout: SIGNING_TIMEOUT,
  })
  const { bls_pubkey: blsPublicKey, non_signer_indices: nonSignerIds, signature, timestamp } = result
  return { blsPublicKey, nonSignerIds, timestamp, signature: signature.replace(/^0x/, '') }
}

const head = (info: z.output<typeof networkInfo>): NetworkHead => ({
  height: info.block_height,
  timestamp: info.block_timestamp,
  activeNodes: info.active_node_count,
  nodes: info.node_count,
})

const byId = (stakes: readonly z.output<typeof networkStake>[]) =>
  new Map(stakes.map((stake) => [stake.contract_id, networkNode(stake)]))

function networkNode(stake: z.output<typeof networkStake>): NetworkNode {
  return {
    nodeId: stake.contract_id,
    ed25519PublicKey: stake.service_node_pubkey,
    isActive: stake.active,
    unlockHeight: (stake.requested_unlock_height || null) as BlockHeight | null,
    deregistrationHeight: stake.deregistration_height ?? null,
    liquidationHeight: stake.liquidation_height ?? null,
    exitType: stake.exit_type ?? null,
    downtimeBlocks: stake.earned_downtime_blocks,
    lastUptimeProofAt: stake.last_uptime_proof,
    lastRewardHeight: stake.last_reward_block_height,
    registrationHeight: stake.registration_height,
    version: stake.service_node_version?.join('.') ?? null,
  }
}
