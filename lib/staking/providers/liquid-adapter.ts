import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import type { BlockHeight, UnixSeconds } from '@/lib/units/time'

/** One seat of a vault: where a part of its money works. */
export type LiquidSeat = {
  seat: Address
  contribution: Address
  operator: Address
  /** What it took and has not returned. */
  cost: Sesh
  isLeaving: boolean
  openedAt: UnixSeconds
  /** The node, while it is listed with this seat. */
  nodeId: bigint | null
  stage: 'filling' | 'running' | 'gone'
  /** When the node asked the network to leave; null before. */
  leaveRequestedAt: UnixSeconds | null
  /** Share of rewards that the node's operator keeps, and the whole stake of the node. */
  operatorFee: BasisPoints
  nodeStake: Sesh
}

/** What a vault gives those who do its chores, and what it may do with its money. */
export type VaultKeeping = {
  /** What pays keepers, and what one action pays at most. */
  pot: Sesh
  bounty: Sesh
  /** Share of rewards that fills the pot. */
  share: BasisPoints
  /** What could be put into nodes now. */
  investable: Sesh
  seatMax: Sesh
  operatorMax: Sesh
  feeMax: BasisPoints
  /** Share of all assets that is not invested. */
  bufferTarget: BasisPoints
}

/** A vault at one block. */
export type LiquidState = {
  block: BlockHeight
  at: UnixSeconds
  symbol: string
  /** Of the share token. */
  decimals: number
  /** What all shares are worth, and how many there are (atomic, in the share token's own decimals). */
  totalAssets: Sesh
  totalShares: bigint
  /** What 10^decimals shares are worth. */
  price: Sesh
  /** What can leave at once. */
  buffer: Sesh
  /** What those in the queue would get at this block's price. */
  waiting: Sesh
  /** What has been asked back from nodes. */
  onItsWay: Sesh
  /** Rewards that enter the price over the coming days. */
  unreleased: Sesh
  /** Share of rewards, not of deposits. */
  protocolFee: BasisPoints
  /** Deposits are stopped; leaving never is. */
  isPaused: boolean
  seats: readonly LiquidSeat[]
  /** Null where nobody but the provider keeps the vault. */
  keeping: VaultKeeping | null
}

/** A place in the queue; shares in the share token's own decimals. */
export type RedeemRequest = {
  id: bigint
  /** Shares of others that are paid before, and its own that wait. */
  sharesAhead: bigint
  sharesWaiting: bigint
  /** What `sharesAhead` and `sharesWaiting` together would get at this block's price. */
  worthUpTo: Sesh
  /** What can be claimed now. */
  claimable: Sesh
}

/** What one wallet has in a vault, at one block. */
export type LiquidPosition = {
  block: BlockHeight
  shares: bigint
  worth: Sesh
  /** Shares that can leave at once. */
  redeemable: bigint
  requests: readonly RedeemRequest[]
}

/** A share price in the past: what 10^decimals shares were worth. */
export type SharePrice = { at: UnixSeconds; price: Sesh }

/** All that the portal asks of a vault, whoever runs it. Amounts to be signed come from the quotes, never from a price. */
export interface LiquidAdapter {
  readState(): Promise<LiquidState>
  readPosition(wallet: Address): Promise<LiquidPosition>
  readPrices(since: UnixSeconds): Promise<readonly SharePrice[]>
  /** Shares for a deposit, rounded down by the vault itself. */
  quoteDeposit(assets: Sesh): Promise<bigint>
  /** SESH for shares that leave at once, rounded down by the vault itself. */
  quoteRedeem(shares: bigint): Promise<Sesh>
}
