import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import type { RegistrationKeys } from './prepared-registration'
import type { Reservation } from './reservations'

/** Everything that an operator decides about a node which others stake in, too. */
export type NodeTerms = {
  keys: RegistrationKeys
  fee: BasisPoints
  /** The operator's own stake, atomic SESH. */
  stake: Sesh
  /** Where the operator's rewards go. */
  beneficiary: Address
  /** The operator's own seat first, then the seats that are kept; empty without reservations. */
  reservations: readonly Reservation[]
  /** The full node waits until the operator starts it. */
  manualFinalize: boolean
}
