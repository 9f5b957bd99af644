import type { Address } from 'viem'
import { sesh, type Sesh } from '@/lib/units/sesh'
import { sameAddress } from '@/lib/units/same-address'
import type { FundingState } from './contribution-contract'
import { minimumContribution } from './minimum-contribution'
import { remainingCapacity } from './remaining-capacity'

export type ContributionLimitsParameters = {
  node: FundingState
  wallet: Address
  /** What this wallet has contributed already, atomic SESH; 0n for a new contributor. */
  walletContribution: Sesh
  /** Reservation of this wallet that is not paid yet, atomic SESH; 0n without one. */
  walletReservation: Sesh
  /** SESH that the wallet holds. */
  balance: Sesh
}

/** Why a wallet cannot contribute to a node. */
export type ClosedReason = 'awaiting-operator' | 'filled' | 'finalized' | 'all-reserved' | 'no-seat'

export type ContributionLimits = {
  /** Least amount that the contract takes from this wallet; 1 atomic unit for a top-up. */
  minimum: Sesh
  /** Most that the contract takes from this wallet, whatever its balance. */
  maximum: Sesh
  /** What "use my balance" fills in: the maximum or the balance, whichever is less. */
  fromBalance: Sesh
  /** Set when nothing can be contributed; all amounts are then 0n. */
  reason?: ClosedReason
}

/**
 * What one wallet may contribute now, by the order of checks of `contributeFunds`:
 * a first payment against a reservation is at least the reservation; another first payment at least the minimum of
 * the contract; a top-up has no minimum. Reserved amounts of others are never available.
 * @throws {OverfilledError} when the figures do not belong together.
 */
export function contributionLimits(of: ContributionLimitsParameters): ContributionLimits {
  const { node, wallet, walletContribution, walletReservation, balance } = of
  if (node.status === 'filled' || node.status === 'finalized') return closed(node.status)
  if (node.status === 'awaiting-operator' && !sameAddress(wallet, node.operator))
    return closed('awaiting-operator')
  const othersReserved = sesh(node.reservedOutstanding - walletReservation)
  const maximum = remainingCapacity({ ...node, reservedOutstanding: othersReserved })
  if (maximum === 0n) return closed('all-reserved')
  const minimum = leastAmount(node, walletContribution, walletReservation)
  if (minimum === null) return closed('no-seat')
  return { minimum, maximum, fromBalance: balance < maximum ? balance : maximum }
}

function leastAmount(node: FundingState, contribution: Sesh, reservation: Sesh): Sesh | null {
  if (reservation > 0n) return reservation
  return contribution > 0n ? sesh(1n) : minimumContribution(node)
}

function closed(reason: ClosedReason): ContributionLimits {
  return { minimum: sesh(0n), maximum: sesh(0n), fromBalance: sesh(0n), reason }
}
