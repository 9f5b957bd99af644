import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
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

/** A fee that the operator set for one of its nodes. */
export type SetFee = { at: UnixSeconds; fee: BasisPoints }

export type OperatorHistory = OperatorRecord & {
  /** Every fee that it ever set, oldest first. */
  fees: readonly SetFee[]
}
