import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
import { sesh, type Sesh } from '@/lib/units/sesh'

export type NodeShare = { beneficiary: Address; stake: Sesh }

export type ShareNodeRewardParameters = {
  /** What the node earned, atomic SESH. */
  nodeReward: Sesh
  /** Operator fee of the node. */
  fee: BasisPoints
  operator: NodeShare
  /** Everybody but the operator. */
  contributors: readonly NodeShare[]
}

/** What one beneficiary is paid, atomic SESH. */
export type RewardShare = { beneficiary: Address; amount: Sesh }

/**
 * Splits the reward of a node. This is the published rounding of our network:
 * 1. the operator's fee is taken first, rounded down;
 * 2. the rest is shared by stake, each share rounded down, the operator's stake included;
 * 3. the dust that rounding leaves goes to the operator.
 * So the shares sum exactly to the reward and no contributor ever gets more than the exact fraction.
 * @returns one entry per distinct beneficiary (case ignored), the operator's first.
 */
export function shareNodeReward(of: ShareNodeRewardParameters): RewardShare[] {
  const { nodeReward, fee, operator, contributors } = of
  const totalStake = contributors.reduce((sum, { stake }) => sum + stake, operator.stake as bigint)
  const afterFee = nodeReward - (nodeReward * BigInt(fee)) / 10_000n
  const shares = contributors.map(({ beneficiary, stake }) => {
    return { beneficiary, amount: sesh((afterFee * stake) / totalStake) }
  })
  const toContributors = shares.reduce((sum, { amount }) => sum + amount, 0n)
  return mergeBeneficiaries([
    { beneficiary: operator.beneficiary, amount: sesh(nodeReward - toContributors) },
    ...shares,
  ])
}

function mergeBeneficiaries(shares: readonly RewardShare[]): RewardShare[] {
  const merged = new Map<string, RewardShare>()
  for (const { beneficiary, amount } of shares) {
    const key = beneficiary.toLowerCase()
    const before = merged.get(key)
    merged.set(key, {
      beneficiary: before?.beneficiary ?? beneficiary,
      amount: sesh((before?.amount ?? 0n) + amount),
    })
  }
  return [...merged.values()]
}
