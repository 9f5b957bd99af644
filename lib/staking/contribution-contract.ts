import type { Address } from 'viem'
import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** `Status` of a contribution contract, in the order of its uint8 values 0 to 3. */
export const contributionStatuses = ['awaiting-operator', 'open', 'filled', 'finalized'] as const
export type ContributionStatus = (typeof contributionStatuses)[number]

/** Name of a status as the contract and the backend encode it; undefined for a number outside 0 to 3. */
export function contributionStatus(encoded: number): ContributionStatus | undefined {
  return contributionStatuses[encoded]
}

export type Contribution = {
  contributor: Address
  beneficiary: Address
  amount: Sesh
  /** Time of this wallet's last contribution; every contribution restarts the withdrawal delay. */
  contributedAt: UnixSeconds
}

/** A promise of a seat that is not paid yet. */
export type Reservation = { contributor: Address; amount: Sesh }

/** What a contribution contract holds, read at one block. */
export type ContributionContract = {
  operator: Address
  status: ContributionStatus
  requirement: Sesh
  maxContributors: number
  /** Operator first, once it has contributed. */
  contributions: readonly Contribution[]
  /** Only the ones not received yet. */
  reservations: readonly Reservation[]
}

/** The figures of a contribution contract on which the limits of a contribution depend. */
export type FundingState = {
  operator: Address
  status: ContributionStatus
  requirement: Sesh
  maxContributors: number
  contributed: Sesh
  reservedOutstanding: Sesh
  contributors: number
  reservedCount: number
}

export function fundingState(contract: ContributionContract): FundingState {
  const { operator, status, requirement, maxContributors, contributions, reservations } = contract
  return {
    operator,
    status,
    requirement,
    maxContributors,
    contributed: sumAmounts(contributions),
    reservedOutstanding: sumAmounts(reservations),
    contributors: contributions.length,
    reservedCount: reservations.length,
  }
}

function sumAmounts(entries: readonly { amount: Sesh }[]): Sesh {
  return sesh(entries.reduce((total, { amount }) => total + amount, 0n))
}
