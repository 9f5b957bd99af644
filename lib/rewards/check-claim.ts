import type { Sesh } from '@/lib/units/sesh'

/** Why a part cannot be claimed. */
export type ClaimRefusal = 'zero' | 'above-claimable'

/**
 * Whether a part of the due rewards can be claimed now. The contract would accept zero and pay nothing.
 * @param claimable - most that can be claimed now (`ClaimPlan.claimable`).
 */
export function checkClaim(of: { amount: Sesh; claimable: Sesh }): ClaimRefusal | null {
  if (of.amount === 0n) return 'zero'
  return of.amount > of.claimable ? 'above-claimable' : null
}
