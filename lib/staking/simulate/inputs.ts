import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import type { BlockHeight, UnixSeconds } from '@/lib/units/time'

/** The four ways to stake. */
export const stakeKinds = ['solo', 'seat', 'micro', 'liquid'] as const
export type StakeKind = (typeof stakeKinds)[number]

/** Least, likeliest and most that somebody expects of something; in this order. */
export type Range = { low: number; mid: number; high: number }

/** What a person asks, and what they expect of a future that nobody knows. */
export type SimulationWish = {
  amount: Sesh
  /** Horizon, in days from the block of the figures. */
  days: number
  /** Of the nodes that one takes part in; nobody takes it from a solo node. */
  fee: BasisPoints
  /** Days until the node starts: others have to fill it. */
  wait: number
  /** Term of a micro pool, in days from the taking of its seat. */
  term: number
  /** How often rewards are claimed within the horizon. */
  claims: number
  /** Growth of the number of nodes, basis points a year of today's number. */
  growth: Range
  /** Chance that a node is expelled, basis points a year. */
  expelled: Range
  /** SESH that an ether costs; 0n where nobody told: then network fees are not subtracted. */
  etherPrice: Sesh
}

/** What chain, network and providers said at one block. */
export type SimulationFigures = {
  block: BlockHeight
  at: UnixSeconds
  /** `rewardRate()` of the pool: what all nodes together earn per block of the network. */
  rate: Sesh
  /** Nodes that share it. */
  nodes: number
  requirement: Sesh
  /** Most contributors of a node, the operator included. */
  seats: number
  /** Seconds from the request to leave until the stake is free. */
  unlock: UnixSeconds
  /** Seconds that somebody with less than a quarter of a node waits before asking. */
  smallDelay: UnixSeconds
  /** Seconds that the stakes of an expelled node wait. */
  expelledLock: UnixSeconds
  /** Seconds from the start of a node to its first reward. */
  rewardDelay: UnixSeconds
  /** What a liquidation costs the operator, basis points of the whole node. */
  penalty: BasisPoints
  /** What the vault keeps of rewards, and how much of its money does not work. */
  kept: BasisPoints
  idle: BasisPoints
  /** What can leave the vault at once. */
  buffer: Sesh
  /** Wei. */
  gasPrice: bigint
}

/** Everything that a result follows from, and nothing else. */
export type SimulationInputs = { wish: SimulationWish; figures: SimulationFigures }

/** A future: the first has the most nodes and expulsions, the last the fewest. */
export const outcomeNames = ['worst', 'middle', 'best'] as const
export type OutcomeName = (typeof outcomeNames)[number]

/** Which end of the ranges each future takes. */
export const endOfRange = { worst: 'high', middle: 'mid', best: 'low' } as const satisfies Record<
  OutcomeName,
  keyof Range
>
