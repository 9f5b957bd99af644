import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

const DAY = 86_400n

/** What a wallet had earned in all at some time, by the network's books; atomic SESH. */
export type EarnedSample = { at: UnixSeconds; lifetime: bigint }

/** Totals never fall; where the network's books were set back, nothing was earned. */
const growth = (from: bigint, to: bigint): bigint => (to > from ? to - from : 0n)

/**
 * What was earned on each day (UTC) of which the end is known, or of the running one so far.
 * @param samples - oldest first; the first one only says where counting starts.
 */
export function earnedPerDay(samples: readonly EarnedSample[]): { at: UnixSeconds; value: bigint }[] {
  const days = new Map<bigint, bigint>()
  for (const [index, { at, lifetime }] of samples.entries()) {
    const before = samples[index - 1]
    if (!before) continue
    // A sample tells of the time before it, so one at midnight belongs to the day that ends then.
    const day = at - 1n - ((at - 1n) % DAY)
    days.set(day, (days.get(day) ?? 0n) + growth(before.lifetime, lifetime))
  }
  return [...days].map(([at, value]) => ({ at: unixSeconds(at), value }))
}

/**
 * What was earned in the last day, counted from the newest sample that is at least a day old.
 * @param total - earned in all until now.
 * @returns null where no sample is old enough.
 */
export function earnedLately(of: {
  samples: readonly EarnedSample[]
  total: bigint
  now: UnixSeconds
}): { since: UnixSeconds; value: bigint } | null {
  const from = of.samples.findLast(({ at }) => at + DAY <= of.now)
  return from ? { since: from.at, value: growth(from.lifetime, of.total) } : null
}
