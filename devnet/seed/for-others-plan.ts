/**
 * What the seeded market did with the vault and with micro pools, in whole SESH of a requirement of 25 000. Days as in `plan.ts`; the
 * nodes they are in are there too.
 */
export const deposits = [
  { day: 55, who: 'crowd 30', amount: 5_000 },
  { day: 56, who: 'crowd 31', amount: 3_000 },
  { day: 90, who: 'crowd 32', amount: 6_000 },
] as const

/** When somebody collects the vault's rewards. */
export const collections = [72, 88, 104, 117] as const

/** Share of their holding, in thousandths, that people want back in turn; more than the buffer has. */
export const requests = [
  { day: 119.6, who: 'crowd 30', permille: 600 },
  { day: 119.7, who: 'crowd 32', permille: 100 },
] as const

/** The pool whose seat fills a node, by the keys of the node. */
export const takenPool = {
  name: 'Harbour circle',
  organiser: 'crowd 16',
  termDays: 30,
  parts: [
    { who: 'crowd 25', amount: 2_500 },
    { who: 'crowd 33', amount: 1_750 },
    { who: 'crowd 34', amount: 0 },
  ],
} as const

/** A pool that still gathers, and one whose deadline passed before it was full. */
export const openPools = [
  {
    ...{ day: 119.2, keys: 30, name: 'Evening pool', organiser: 'Grace', target: 4_000 },
    ...{ gatheringDays: 30, termDays: 60 },
    parts: [
      { who: 'crowd 33', amount: 1_200 },
      { who: 'crowd 35', amount: 660.5 },
    ],
  },
  {
    ...{ day: 113.5, keys: 24, name: 'Too late', organiser: 'crowd 36', target: 4_000 },
    ...{ gatheringDays: 4, termDays: 0 },
    parts: [{ who: 'crowd 35', amount: 700 }],
  },
] as const
