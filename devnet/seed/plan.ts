/**
 * The history of the seeded market. Days count from the first block; the world's present is day 120. Amounts are whole SESH of a
 * requirement of 25 000 and scale with the chain's own requirement. People are labels of `demoAccounts` or `crowd N`.
 */
export const HISTORY_DAYS = 120

export type Payment = { who: string; amount: number; beneficiary?: string }

export type SoloNode = { kind: 'solo'; day: number; operator: string; keys: number; fee: number }

export type SharedNode = {
  kind: 'shared'
  day: number
  keys: number
  /** Basis points. */
  fee: number
  manual?: boolean
  reserved?: Payment[]
  /** Operator first; the sum decides whether the node starts. */
  payments: Payment[]
  operator: string
  /** A vesting contract that contributes besides the wallets. */
  vesting?: { amount: number }
  /** Who stakes for others in it and takes what is left. */
  filledBy?: 'vault' | 'pool'
}

export type NodeStory = SoloNode | SharedNode

const solo = (day: number, operator: string, keys: number, fee = 0): SoloNode => ({
  kind: 'solo',
  day,
  operator,
  keys,
  fee,
})

const pay = (who: string, amount: number): Payment => ({ who, amount })

/** An operator's payment and equal ones of a run of the crowd. */
const crowd = (from: number, count: number, amount: number) =>
  Array.from({ length: count }, (_, index) => pay(`crowd ${from + index}`, amount))

const shared = (
  day: number,
  keys: number,
  fee: number,
  payments: Payment[],
  more: Partial<SharedNode> = {},
): SharedNode => ({
  kind: 'shared',
  day,
  keys,
  fee,
  payments,
  operator: payments[0]?.who ?? '',
  ...more,
})

/** Nodes that were started, oldest first; the contract ids follow this order from 1 on. */
export const startedNodes: readonly NodeStory[] = [
  solo(2, 'Carol', 0),
  solo(3, 'crowd 0', 1),
  solo(4, 'crowd 20', 2),
  shared(5, 3, 500, [pay('Carol', 6_250), pay('Bob', 10_000), pay('crowd 1', 8_750)]),
  solo(6, 'crowd 21', 4),
  solo(8, 'crowd 2', 5),
  solo(10, 'crowd 22', 6),
  shared(14, 7, 1_000, [pay('Grace', 7_000), ...crowd(3, 4, 4_500)]),
  solo(15, 'crowd 3', 8),
  shared(20, 9, 1_500, [pay('crowd 4', 10_000), pay('Bob', 5_000), pay('crowd 5', 5_000)], {
    vesting: { amount: 5_000 },
  }),
  solo(22, 'crowd 23', 10),
  shared(28, 11, 1_225, [pay('Carol', 6_250), ...crowd(6, 9, 2_083.333_333_334)]),
  solo(30, 'Carol', 12),
  shared(38, 13, 300, [pay('crowd 6', 12_500), pay('crowd 7', 12_500)]),
  solo(40, 'crowd 8', 14),
  shared(47, 15, 2_000, [pay('crowd 9', 6_250), pay('crowd 10', 6_250), ...crowd(11, 3, 4_166.666_666_667)]),
  shared(58, 16, 750, [pay('Grace', 8_000), pay('Bob', 4_000), pay('crowd 12', 6_750)], {
    filledBy: 'vault',
  }),
  solo(70, 'crowd 13', 17),
  shared(76, 18, 3_000, [pay('crowd 14', 15_000), pay('crowd 15', 10_000)]),
  shared(85, 19, 100, [pay('crowd 16', 6_250), ...crowd(17, 2, 6_250)], { filledBy: 'pool' }),
  shared(92, 20, 0, [pay('Carol', 20_000)], { filledBy: 'vault' }),
  solo(100, 'crowd 18', 21),
  shared(109, 22, 1_200, [pay('crowd 19', 9_000), ...crowd(25, 4, 4_000)]),
  solo(118, 'Carol', 23),
]

/** How many nodes the planned market ever started; a market with more has further ones of the crowd. */
export const PLANNED_NODES = startedNodes.length

/** `count` further nodes of one operator each, all started in the last days. */
export const furtherNodes = (count: number): readonly SoloNode[] =>
  Array.from({ length: count }, (_, index) =>
    solo(118.1 + index / count, `crowd ${index % CROWD}`, startedNodes.length + openNodes.length + index),
  )

/** Nodes that are still collecting stakes, or wait for their operator. */
export const openNodes: readonly SharedNode[] = [
  shared(112, 24, 3_000, [pay('crowd 26', 15_000)]),
  shared(113, 25, 0, [pay('crowd 27', 6_250), ...crowd(28, 4, 2_100)]),
  shared(114, 26, 650, [pay('crowd 28', 6_250), ...crowd(29, 8, 2_100)]),
  shared(115, 27, 1_000, [pay('Carol', 10_000), pay('crowd 12', 5_000)], { manual: true }),
  shared(116, 28, 200, [pay('Grace', 8_000)], {
    reserved: [pay('Grace', 8_000), pay('Alice', 5_000), pay('crowd 30', 3_000)],
  }),
  shared(117, 29, 400, [pay('Carol', 10_000), pay('crowd 31', 10_000), pay('Bob', 5_000)], { manual: true }),
  shared(119, 30, 500, [pay('Grace', 6_250)]),
  shared(119.5, 31, 800, [], { operator: 'Grace' }),
]

/** Nodes that left: asked on one day, removed with the network's signature on another. */
export const exits = [
  { keys: 2, who: 'crowd 20', asked: 34, removed: 51 },
  { keys: 4, who: 'crowd 21', asked: 48, removed: 65 },
  { keys: 6, who: 'crowd 22', asked: 63, removed: 80 },
] as const

/** A node that the network expelled, and somebody liquidated. */
export const liquidation = { keys: 10, expelled: 66, removed: 68 } as const

/** A running node whose operator has asked to leave. */
export const leaving = { keys: 5, who: 'crowd 2', asked: 116 } as const

/** A running node that is out of service now. */
export const outOfService = { keys: 14, day: 119.7 } as const

/** Who claimed what the network owed, and when. */
export const claims = [
  { who: 'crowd 0', day: 30 },
  { who: 'Carol', day: 45 },
  { who: 'Bob', day: 60 },
  { who: 'crowd 7', day: 75 },
  { who: 'Carol', day: 90 },
  { who: 'crowd 20', day: 95 },
  { who: 'crowd 14', day: 110 },
] as const

/** How often the keeper pays the pool out, in days. */
export const PAYOUT_EVERY_DAYS = 3

/** Whole SESH that people hold besides what they stake. */
export const balances: Readonly<Record<string, number>> = {
  Alice: 60_000,
  Bob: 42_000,
  Carol: 180_000,
  Grace: 60_000,
  keeper: 1_000,
}
export const CROWD_BALANCE = 90_000
export const CROWD = 40
export const VESTED = 30_000

/** Whole SESH that a person stakes in one story. */
export function stakeOf(story: NodeStory, label: string): number {
  if (story.kind === 'solo') return story.operator === label ? 25_000 : 0
  return story.payments.reduce((sum, { who, amount }) => (who === label ? sum + amount + 1 : sum), 0)
}
