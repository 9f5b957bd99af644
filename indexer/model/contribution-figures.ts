import { minimumContribution } from '@/lib/staking/minimum-contribution'
import { sesh } from '@/lib/units/sesh'
import type { ContributionState } from './contribution-state'

/** Frozen into a contribution contract when it is created. */
export type ContributionTerms = {
  /** Atomic SESH. */
  stakingRequirement: bigint
  maxContributors: number
}

/** Millionths in the whole. */
const MILLION = 1_000_000n

/**
 * Sums that lists are filtered and sorted by.
 * @returns atomic SESH; `minimum` is null where the contract's `minimumContribution()` reverts; `filled` is the
 *   contributed share in millionths, rounded down.
 */
export function contributionFigures(state: ContributionState, terms: ContributionTerms) {
  const outstanding = state.reserved.filter(({ received }) => !received)
  const contributed = sesh(sum(state.contributors))
  const reservedOutstanding = sesh(sum(outstanding))
  return {
    contributed,
    reservedOutstanding,
    open: sesh(terms.stakingRequirement - contributed - reservedOutstanding),
    minimum: minimumContribution({
      requirement: sesh(terms.stakingRequirement),
      contributed,
      reservedOutstanding,
      contributors: state.contributors.length,
      reservedCount: outstanding.length,
      maxContributors: terms.maxContributors,
    }),
    filled: Number((contributed * MILLION) / terms.stakingRequirement),
  }
}

function sum(seats: readonly { amount: bigint }[]): bigint {
  return seats.reduce((total, { amount }) => total + amount, 0n)
}
