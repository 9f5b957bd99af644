import type { Address } from 'viem'
import type { BlsPublicKey } from '@/lib/crypto'
import type { RewardPool } from '@/lib/rewards/block-reward'
import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'

export type NodeContributor = { address: Address; beneficiary: Address; stake: Sesh }

/** A node as the network sees it. Heights are of the network's own chain. */
export type NetworkNode = {
  nodeId: bigint
  ed25519: string
  blsPublicKey: BlsPublicKey
  operator: Address
  fee: BasisPoints
  deposit: Sesh
  /** Operator first. */
  contributors: readonly NodeContributor[]
  /** Unix seconds of the registration on the chain. */
  addedAt: bigint
  registrationHeight: number
  /** From here on the network counts the node. */
  activeHeight: number
  /** The Ed25519 signature of the registration was bad: listed by the contract, ignored by the network. */
  isIgnored: boolean
  unlockHeight: number | null
  /** Decommissioned since; null while in service. */
  decommissionedHeight: number | null
  /** Blocks a decommission may last, fixed when it begins. */
  creditsAtDecommission: number
  decommissionCount: number
  /** In service since; what earns downtime credit. */
  inServiceHeight: number
  deregisteredHeight: number | null
  /** The node process does not run: no uptime proofs, no signatures. */
  stoppedHeight: number | null
  lastRewardHeight: number
}

/** A stake that comes back later. */
export type LockedReturn = { wallet: Address; amount: Sesh; atHeight: number }

/** Lifetime figures of one wallet, atomic SESH. */
export type Account = {
  rewards: bigint
  everLocked: bigint
  /** Returned gross; `liquidated` of it was lost. */
  unlocked: bigint
  liquidated: bigint
}

export type Sample = { height: number; timestamp: number; rewards: ReadonlyMap<string, bigint> }

export type NetworkState = {
  height: number
  /** How many of the recorded dev actions are in this state. */
  actionsDone: number
  nodes: Map<bigint, NetworkNode>
  /** Nodes that the contract removed, newest last. */
  past: { node: NetworkNode; kind: 'exit' | 'liquidation'; height: number }[]
  /** By lower-case address. */
  accounts: Map<string, Account>
  returns: LockedReturn[]
  pool: RewardPool
  /** Oldest first. */
  samples: Sample[]
}

/** Timers in blocks of the network. */
export type NetworkTimers = {
  /** Unix seconds at which the network's height was 0. */
  genesis: bigint
  blockSeconds: number
  unlockBlocks: number
  graceBlocks: number
  deregistrationLockBlocks: number
  rewardDelaySeconds: number
}

export const emptyState = (pool: RewardPool): NetworkState => ({
  height: 0,
  actionsDone: 0,
  nodes: new Map(),
  past: [],
  accounts: new Map(),
  returns: [],
  pool,
  samples: [],
})

/** A copy that moves on its own. Samples and removed nodes never change again, so both copies hold the same ones. */
export const copyState = ({ samples, past, ...moving }: NetworkState): NetworkState => ({
  ...structuredClone(moving),
  samples: [...samples],
  past: [...past],
})

/** Account of a wallet, made on first use. */
export function accountOf(state: NetworkState, wallet: string): Account {
  const key = wallet.toLowerCase()
  const known = state.accounts.get(key)
  if (known) return known
  const fresh: Account = { rewards: 0n, everLocked: 0n, unlocked: 0n, liquidated: 0n }
  state.accounts.set(key, fresh)
  return fresh
}

/** What the network signs for a wallet: rewards and returned stakes, less what liquidations took. */
export function lifetimeOf(state: NetworkState, wallet: string): bigint {
  const account = state.accounts.get(wallet.toLowerCase())
  return account ? account.rewards + account.unlocked - account.liquidated : 0n
}

export const heightAt = (timers: NetworkTimers, timestamp: bigint): number =>
  timestamp <= timers.genesis ? 0 : Number((timestamp - timers.genesis) / BigInt(timers.blockSeconds))

export const timeOfHeight = (timers: NetworkTimers, height: number): bigint =>
  timers.genesis + BigInt(height * timers.blockSeconds)
