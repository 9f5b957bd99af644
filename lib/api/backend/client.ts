import type { Address, Hex } from 'viem'
import type { Decode } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import type { EarnedSample } from '@/lib/rewards/earned'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import type { UpgradePlan } from '@/lib/staking/network-upgrade'
import type { Sesh } from '@/lib/units/sesh'
import { type BlockHeight, milliseconds } from '@/lib/units/time'
import { reshapeHead, reshapeNetworkNode } from './network-node'
import {
  doneAnswer,
  infoAnswer,
  nodesAnswer,
  registrationsAnswer,
  removalSignatureAnswer,
  rewardHistoryAnswer,
  rewardsAnswer,
  rewardSignatureAnswer,
  upgradeAnswer,
  vestingAnswer,
} from './schemas'

const BASE = '/api/staking'
const TIMEOUT = milliseconds(10_000)
/** Collecting signatures of the whole network may take longer than a read. */
const SIGNING_TIMEOUT = milliseconds(20_000)

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

export type NetworkSignature = {
  /** 256 lowercase hex digits. */
  signature: string
  /** Nodes whose keys are not in the signature. */
  nonSignerIds: readonly bigint[]
}

/** @param amount - the lifetime total that was signed. */
export type RewardSignature = NetworkSignature & { amount: Sesh; height: BlockHeight }
export type RemovalSignature = NetworkSignature & { blsPublicKey: string; timestamp: bigint }

const ask = <T>(path: string, read: Decode<T>, signal?: AbortSignal, base = BASE) =>
  requestJson(`${base}${path}`, { read, timeout: TIMEOUT, signal })

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

/** What a wallet had earned in all at past moments, oldest first. */
export async function fetchRewardHistory(wallet: Address, signal?: AbortSignal): Promise<EarnedSample[]> {
  const { rewards } = await ask(`/daily-rewards/${wallet}`, rewardHistoryAnswer, signal)
  return rewards
    .map(({ timestamp: at, lifetime_rewards: lifetime }) => ({ at, lifetime }))
    .sort((a, b) => Number(a.at - b.at))
}

/** The vesting contracts that the network's backend knows of a wallet. */
export const fetchVestingAddresses = async (wallet: Address, signal?: AbortSignal): Promise<Address[]> =>
  (await ask(`/stakes/${wallet}`, vestingAnswer, signal)).vesting.map(({ address }) => address)

/** Asks every node to sign the wallet's lifetime total. @throws {ApiError} `refused-to-sign` when too few do. */
export async function fetchRewardSignature(wallet: Address, signal?: AbortSignal): Promise<RewardSignature> {
  const { rewards } = await requestJson(`${BASE}/rewards/${wallet}`, {
    method: 'POST',
    read: rewardSignatureAnswer,
    timeout: SIGNING_TIMEOUT,
    signal,
  })
  const { amount, height, non_signer_indices: nonSignerIds, signature } = rewards
  return { amount, height, nonSignerIds, signature }
}

/** Asks every node to sign that a node may leave, or may be liquidated. @throws {ApiError} `refused-to-sign`. */
export async function fetchRemovalSignature(
  kind: 'exit' | 'liquidation',
  ed25519PublicKey: string,
): Promise<RemovalSignature> {
  const { result } = await requestJson(`${BASE}/${kind}/${ed25519PublicKey}`, {
    read: removalSignatureAnswer,
    timeout: SIGNING_TIMEOUT,
  })
  const { bls_pubkey: blsPublicKey, non_signer_indices: nonSignerIds, signature, timestamp } = result
  return { blsPublicKey, nonSignerIds, timestamp, signature }
}

/** Prepared registrations of an operator (wallet or vesting contract), or of one node by its Ed25519 key; newest first. */
export async function fetchRegistrations(of: string, signal?: AbortSignal): Promise<PreparedRegistration[]> {
  const { registrations } = await ask(`/registrations/${of}`, registrationsAnswer, signal)
  return registrations.map((entry) => ({
    operator: entry.operator,
    ed25519PublicKey: entry.pubkey_ed25519,
    blsPublicKey: entry.pubkey_bls,
    ed25519Signature: entry.sig_ed25519,
    blsSignature: entry.sig_bls,
    preparedAt: entry.timestamp,
  }))
}

/** @param signature - of `deletionText` by the operator. */
export const deleteRegistration = (of: { ed25519PublicKey: string; operator: Address; signature: Hex }) =>
  requestJson(`${BASE}/registration/${of.ed25519PublicKey}`, {
    method: 'DELETE',
    body: { operator: of.operator, signature: of.signature },
    read: doneAnswer,
    timeout: TIMEOUT,
  })
