import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

type Sum = { at: UnixSeconds; value: bigint }

/**
 * Sums of hours as sums of claim cycles, which the contract counts from the Unix epoch: cycle = time / length.
 * @param hours - what was claimed in each hour, oldest first, without gaps.
 * @param cycle - length of a cycle, a whole number of hours.
 */
export function claimsPerCycle(hours: readonly Sum[], cycle: UnixSeconds): Sum[] {
  const sums = new Map<bigint, bigint>()
  for (const { at, value } of hours) {
    const start = at - (at % cycle)
    sums.set(start, (sums.get(start) ?? 0n) + value)
  }
  return [...sums].map(([at, value]) => ({ at: unixSeconds(at), value }))
}
