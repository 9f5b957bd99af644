import { InputError } from '@/lib/errors/input-error'
import type { Sesh } from '@/lib/units/sesh'
import type { ContributionLimits } from './contribution-limits'

export type CheckContributionParameters = {
  amount: Sesh
  limits: ContributionLimits
  /** SESH that the wallet holds. */
  balance: Sesh
}

/**
 * Whether an amount can be contributed. The node's limits are judged before the balance, so that the answer says
 * what the node would take. No amount within the limits can leave a rest that nobody may fill: the minimum is the
 * open rest divided by the free seats, rounded up (see the property test).
 * @returns null when it can, else the InputError to show: `closed-…`, `zero`, `below-minimum`, `above-open`, `above-balance`.
 */
export function checkContribution(of: CheckContributionParameters): InputError | null {
  const { amount, limits, balance } = of
  if (limits.reason !== undefined) return new InputError(`closed-${limits.reason}`)
  if (amount === 0n) return new InputError('zero')
  if (amount < limits.minimum) return new InputError('below-minimum', { minimum: limits.minimum })
  if (amount > limits.maximum) return new InputError('above-open', { maximum: limits.maximum })
  if (amount > balance) return new InputError('above-balance', { balance })
  return null
}
