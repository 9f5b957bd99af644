import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** What the registry says of all names at once. It tells no change of these by an event: read them when they matter. */
export type NameRules = {
  /** How long a name lasts after its renewal time. */
  expiration: UnixSeconds
  /** While false no name lapses and none can be renewed. */
  areRenewalsOn: boolean
  /** For each registration and renewal. */
  registrationFee: Sesh
  /** For each transfer, of whoever asks for it. */
  transferFee: Sesh
  paymentToken: Address
}

/** On what terms the registrar sells. */
export type SaleTerms = {
  /** For one term, by the length of the label: 1, 2, 3, 4, 5 and more. */
  prices: readonly Sesh[]
  /** How long a commitment rests before it can be used. */
  minCommitmentAge: UnixSeconds
  maxCommitmentAge: UnixSeconds
  /** How long a name stays its owner's after its expiry. */
  graceAfterExpiry: UnixSeconds
  /** Basis points of what the registrar earns that a referrer gets. */
  referralBps: number
  isPaused: boolean
}
