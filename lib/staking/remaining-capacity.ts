import { AppError } from '@/lib/errors/app-error'
import { sesh, type Sesh } from '@/lib/units/sesh'

export type RemainingCapacityParameters = {
  /** Staking requirement of the node, atomic SESH; read from the contribution contract. */
  requirement: Sesh
  /** Sum of contributions so far, atomic SESH. */
  contributed: Sesh
  /** Reservations of other wallets that are not paid yet, atomic SESH. */
  reservedOutstanding: Sesh
}

/** More is contributed or reserved than the node takes: the figures were read at different blocks. */
export class OverfilledError extends AppError<'overfilled'> {
  readonly family = 'staking'

  constructor() {
    super({ code: 'overfilled', shortMessage: 'Contributions exceed the requirement', retryable: true })
  }
}

/**
 * SESH that may still be contributed before the node is full.
 * @returns atomic SESH, 0n once everything is contributed or reserved.
 * @throws {OverfilledError}
 */
export function remainingCapacity(of: RemainingCapacityParameters): Sesh {
  const rest = of.requirement - of.contributed - of.reservedOutstanding
  if (rest < 0n) throw new OverfilledError()
  return sesh(rest)
}
