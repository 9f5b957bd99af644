import { sesh, type Sesh } from '@/lib/units/sesh'

export type MinimumContributionParameters = {
  /** Staking requirement frozen into the contribution contract, atomic SESH. */
  requirement: Sesh
  /** Sum of all contributions so far, atomic SESH. */
  contributed: Sesh
  /** Sum of the reservations that have not been paid yet, atomic SESH. */
  reservedOutstanding: Sesh
  /** Wallets that have contributed. */
  contributors: number
  /** Reservations that have not been paid yet. */
  reservedCount: number
  maxContributors: number
}

/**
 * Least amount of a new contributor without a reservation, as `minimumContribution()` of the contribution contract.
 * @returns atomic SESH, rounded up; null where the contract reverts: everything is contributed or reserved, or no
 * seat is left. Both mean "closed to new contributors".
 */
export function minimumContribution(of: MinimumContributionParameters): Sesh | null {
  const remaining = of.requirement - of.contributed - of.reservedOutstanding
  const taken = of.contributors + of.reservedCount
  if (remaining <= 0n || taken >= of.maxContributors) return null
  return taken === 0
    ? minimumOperatorContribution(sesh(remaining))
    : shareUp(sesh(remaining), of.maxContributors - taken)
}

/** Least amount of the operator: a quarter of the requirement, rounded up. */
export function minimumOperatorContribution(requirement: Sesh): Sesh {
  return shareUp(requirement, 4)
}

/** `amount / parts`, rounded up to the next atomic unit. */
function shareUp(amount: Sesh, parts: number): Sesh {
  const divisor = BigInt(parts)
  return sesh((amount + divisor - 1n) / divisor)
}
