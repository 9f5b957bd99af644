import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** What a pool promises before anybody joins. */
export type PoolTerms = {
  /** Where the seat will be. */
  contract: Address
  /** Size of the seat. */
  target: Sesh
  /** Nobody joins after it. */
  deadline: UnixSeconds
  /** Length of time from the taking of the seat on. */
  term: UnixSeconds
  /** Of the position token. */
  poolName: string
}

/** What a person wants of a micro pool; a share is an atomic SESH that was put in. */
export type MicroIntent =
  | ({ kind: 'pool-create'; factory: Address } & PoolTerms)
  | { kind: 'pool-join'; pool: Address; amount: Sesh }
  /** Before the seat is taken, or after the deadline of a pool that never took it. */
  | { kind: 'pool-take-back'; pool: Address; amount: Sesh }
  | { kind: 'pool-wish'; pool: Address; wishes: boolean }
  | { kind: 'pool-transfer'; pool: Address; to: Address; amount: Sesh }
  /** Taking the seat, giving it back and collecting are open to everybody; a member asks for the exit. */
  | { kind: 'pool-take-seat'; pool: Address }
  | { kind: 'pool-give-seat-back'; pool: Address }
  | { kind: 'pool-request-exit'; pool: Address }
  /** Brings in what the network owes the pool. */
  | { kind: 'pool-collect'; pool: Address }
  | { kind: 'pool-claim'; pool: Address }
