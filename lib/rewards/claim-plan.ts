import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { claimableNow, nextCycleStart, type ClaimLimit, type Recipient } from './claimable'

export type ClaimPlanParameters = {
  /** Lifetime total that the network signed for the wallet. */
  networkAmount: Sesh
  recipient: Recipient
  limit: ClaimLimit
  now: UnixSeconds
  /** Amount the person wants; everything that is claimable when omitted. */
  wanted?: Sesh | undefined
}

export type ClaimStep =
  /** `updateRewardsBalance` to this lifetime total, with the network's signature. */
  | { kind: 'update'; lifetime: Sesh }
  /** `claimRewards()` when `isWhole`, else `claimRewards(amount)`. */
  | { kind: 'claim'; amount: Sesh; isWhole: boolean }

export type ClaimPlan = {
  /** Transactions to send, in order; empty when nothing is due. */
  steps: ClaimStep[]
  /** Everything that is due to the wallet, whatever the limit says. */
  unclaimed: Sesh
  /** Most that can be claimed now. */
  claimable: Sesh
  /** Due but held back by the limit of this cycle. */
  heldBack: Sesh
  /** When the next cycle starts; null when nothing is held back. */
  nextCycleAt: UnixSeconds | null
}

/**
 * The transactions of a claim. The update is skipped when the chain already holds the network's total: it would
 * revert with `RecipientRewardsTooLow`. A network that lags behind the chain changes nothing.
 */
export function claimPlan({ networkAmount, recipient, limit, now, wanted }: ClaimPlanParameters): ClaimPlan {
  const needsUpdate = networkAmount > recipient.rewards
  const rewards = needsUpdate ? networkAmount : recipient.rewards
  const unclaimed = sesh(rewards - recipient.claimed)
  const claimable = claimableNow({ ...limit, rewards, claimed: recipient.claimed, now })
  const amount = wanted === undefined || wanted > claimable ? claimable : wanted
  const heldBack = sesh(unclaimed - claimable)
  const steps: ClaimStep[] = []
  if (amount > 0n && needsUpdate) steps.push({ kind: 'update', lifetime: networkAmount })
  if (amount > 0n) steps.push({ kind: 'claim', amount, isWhole: amount === unclaimed })
  return {
    steps,
    unclaimed,
    claimable,
    heldBack,
    nextCycleAt: heldBack > 0n ? nextCycleStart({ claimCycle: limit.claimCycle, now }) : null,
  }
}
