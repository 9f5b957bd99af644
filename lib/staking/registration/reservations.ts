import type { Address } from 'viem'
import { InputError } from '@/lib/errors/input-error'
import { minimumContribution, minimumOperatorContribution } from '@/lib/staking/minimum-contribution'
import { sameAddress } from '@/lib/units/same-address'
import { type Sesh, sesh } from '@/lib/units/sesh'

/** A seat kept for one wallet. */
export type Reservation = { contributor: Address; amount: Sesh }

export type ReservationRules = {
  /** Staking requirement, atomic SESH. */
  requirement: Sesh
  maxContributors: number
  operator: Address
  /** What the operator stakes, atomic SESH. */
  stake: Sesh
}

/**
 * Least that the reservation after `earlier` ones may be, as the contribution contract computes it row by row.
 * @returns atomic SESH; null when everything or every seat is taken.
 */
export function reservationMinimum(rules: ReservationRules, earlier: readonly Reservation[]): Sesh | null {
  return minimumContribution({
    requirement: rules.requirement,
    contributed: sesh(0n),
    reservedOutstanding: sum([rules.stake, ...earlier.map(({ amount }) => amount)]),
    contributors: 0,
    reservedCount: 1 + earlier.length,
    maxContributors: rules.maxContributors,
  })
}

/**
 * Checks the operator's own stake.
 * @throws {InputError} `stake-below-quarter` { minimum }, `stake-above-requirement` { maximum }.
 */
export function checkOperatorStake({ requirement, stake }: Pick<ReservationRules, 'requirement' | 'stake'>) {
  const minimum = minimumOperatorContribution(requirement)
  if (stake < minimum) throw new InputError('stake-below-quarter', { minimum })
  if (stake > requirement) throw new InputError('stake-above-requirement', { maximum: requirement })
}

/**
 * Checks one seat against those before it.
 * @throws {InputError} `reserved-for-operator`, `reserved-twice`, `reserved-no-seat`, `reserved-below-minimum` { minimum },
 * `reserved-above-rest` { maximum }.
 */
export function checkReservation(
  rules: ReservationRules,
  earlier: readonly Reservation[],
  { contributor, amount }: Reservation,
) {
  if (sameAddress(contributor, rules.operator)) throw new InputError('reserved-for-operator')
  if (earlier.some((other) => sameAddress(other.contributor, contributor)))
    throw new InputError('reserved-twice')
  const minimum = reservationMinimum(rules, earlier)
  if (minimum === null) throw new InputError('reserved-no-seat')
  const rest = sesh(rules.requirement - sum([rules.stake, ...earlier.map((other) => other.amount)]))
  if (amount > rest) throw new InputError('reserved-above-rest', { maximum: rest })
  if (amount < minimum) throw new InputError('reserved-below-minimum', { minimum })
}

/** Checks all seats in their order. @throws {InputError} of the first that does not fit. */
export const checkReservations = (rules: ReservationRules, reservations: readonly Reservation[]): void =>
  reservations.forEach((reservation, index) =>
    checkReservation(rules, reservations.slice(0, index), reservation),
  )

const sum = (amounts: readonly Sesh[]): Sesh => sesh(amounts.reduce((total, amount) => total + amount, 0n))
