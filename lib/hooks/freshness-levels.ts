const SECOND = 1_000
const MINUTE = 60 * SECOND

/** How fresh an answer has to be, by what it is for. TanStack Query asks nothing while the tab is hidden. */
export const freshnessLevels = {
  /** Heads of the chains: they tell the time. */
  head: { staleTime: 3 * SECOND, refetchInterval: 4 * SECOND },
  /** What a person is about to act on. */
  live: { staleTime: 4 * SECOND, refetchInterval: 8 * SECOND },
  /** Lists and totals. */
  steady: { staleTime: 10 * SECOND, refetchInterval: 20 * SECOND },
  /** Histories and records. */
  slow: { staleTime: MINUTE, refetchInterval: 2 * MINUTE },
  /** Constants of contracts. */
  constant: { staleTime: Infinity, refetchInterval: false },
} as const
