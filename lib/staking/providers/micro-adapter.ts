import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { BlockHeight, UnixSeconds } from '@/lib/units/time'

/** How far a pool's seat is, in the order of the contract's `SeatStage`. */
export const poolStages = ['gathering', 'filling', 'running', 'gone'] as const
export type PoolStage = (typeof poolStages)[number]

/** A micro pool at one block. */
export type MicroPoolState = {
  block: BlockHeight
  pool: Address
  name: string
  contribution: Address
  organiser: Address
  stage: PoolStage
  /** Size of the seat, and what is gathered of it. */
  target: Sesh
  gathered: Sesh
  /** Nobody joins after it; a seat whose node does not run by then can be given back. */
  deadline: UnixSeconds
  /** Length of time from the taking of the seat on, after which any member may ask the node to leave. */
  term: UnixSeconds
  /** When the seat was taken, and when the term ends; null before. */
  takenAt: UnixSeconds | null
  termEnd: UnixSeconds | null
  /** The node, while it is listed with this seat. */
  nodeId: bigint | null
  /** Shares of those who wish to leave; one share is an atomic SESH that was put in. */
  wishing: Sesh
}

/** What one wallet has in a pool, at one block. */
export type MicroPosition = {
  pool: Address
  shares: Sesh
  /** Rewards and returned stake that can be claimed now. */
  claimable: Sesh
  wishesToLeave: boolean
}

/** All that the portal asks of a factory of pools, whoever runs it. */
export interface MicroAdapter {
  readPools(): Promise<readonly MicroPoolState[]>
  readPositions(wallet: Address): Promise<readonly MicroPosition[]>
  /** Where the organiser's next pool will be, so that a seat can be reserved for it. */
  readNextPool(organiser: Address): Promise<Address>
}
