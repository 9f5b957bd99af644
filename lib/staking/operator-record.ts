import type { Address } from 'viem'
import type { UnixSeconds } from '@/lib/units/time'

/** What the chain remembers of an operator. */
export type OperatorRecord = {
  operator: Address
  /** Null for a wallet that never operated anything. */
  firstSeenAt: UnixSeconds | null
  /** Nodes that run now. */
  active: number
  /** Nodes that were asked to leave. */
  exiting: number
  /** Nodes that are gone, liquidated ones included. */
  removed: number
  liquidated: number
  /** Contribution contracts that take contributions now. */
  openContracts: number
}
