import type { BasisPoints } from '@/lib/units/basis-points'
import { sesh, type Sesh } from '@/lib/units/sesh'

/** Blocks of the node network in a day, one each 120 s. */
export const NETWORK_BLOCKS_PER_DAY = 720n

export type EstimateYieldParameters = {
  /** Stake of the person in the node, atomic SESH, > 0. */
  stake: Sesh
  /** Whole stake of the node, atomic SESH, ≥ stake. */
  nodeStake: Sesh
  fee: BasisPoints
  /** The operator also receives the fee. */
  isOperator: boolean
  /** Nodes that share the reward; decommissioned ones do not. 0 means that nobody is paid. */
  activeNodes: number
  /** `rewardRate()` of the pool: what all nodes together earn per block. */
  rewardRate: Sesh
}

export type YieldEstimate = {
  /** Per day, rounded down. */
  daily: Sesh
  /** 365 such days, not compounded, rounded down. */
  annual: Sesh
  /** `annual` per stake in 1/10 000, rounded down. */
  annualBasisPoints: number
  /** What the estimate was made from, for the "why" of the figure. */
  inputs: EstimateYieldParameters & { blocksPerDay: bigint }
}

/** What a stake earns while the pool, the number of nodes and the fee stay as they are. */
export function estimateYield(inputs: EstimateYieldParameters): YieldEstimate {
  const daily = earnedIn(1n, inputs)
  const annual = earnedIn(365n, inputs)
  return {
    daily,
    annual,
    annualBasisPoints: Number((annual * 10_000n) / inputs.stake),
    inputs: { ...inputs, blocksPerDay: NETWORK_BLOCKS_PER_DAY },
  }
}

/** One division at the end, so that nothing is lost on the way; rounded down. */
function earnedIn(days: bigint, of: EstimateYieldParameters): Sesh {
  if (of.activeNodes === 0) return sesh(0n)
  const fee = BigInt(of.fee)
  const byStake = (10_000n - fee) * of.stake
  const byFee = of.isOperator ? fee * of.nodeStake : 0n
  const networkReward = of.rewardRate * NETWORK_BLOCKS_PER_DAY * days
  return sesh((networkReward * (byStake + byFee)) / (10_000n * of.nodeStake * BigInt(of.activeNodes)))
}
