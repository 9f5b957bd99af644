import { NETWORK_BLOCKS_PER_DAY } from '@/lib/rewards/estimate-yield'
import { sesh, type Sesh } from '@/lib/units/sesh'

/** The pool releases 151 thousandths a year of what it holds, so much falls its rate in a day. Source: the pool contract. */
const FALL_PER_DAY = { part: 151n, whole: 365_000n }

const BASIS_POINT_YEAR = 10_000n * 365n

export type RewardWalkParameters = {
  rate: Sesh
  nodes: number
  /** Basis points a year of `nodes`; the number grows by as much each day. */
  growth: number
  /** Stake that works, and the stake of a whole node. */
  working: Sesh
  requirement: Sesh
  /** Days without a reward at the beginning. */
  idleDays: number
  days: number
}

/**
 * What a stake earns, fees not yet taken, in a pool that nobody refills and a network that grows evenly:
 *
 *     reward of day d = rate(d) · 720 · working / (requirement · nodes(d))       rounded down, d = 0, 1, …
 *     rate(d + 1)     = rate(d) − rate(d) · 151 / 365 000                         rate(0) = rate
 *     nodes(d)        = nodes · (1 + growth · d / 365)
 *
 * @returns what was earned in all after 0, 1, … `days` days; as many entries and one.
 */
export function rewardWalk(of: RewardWalkParameters): Sesh[] {
  const earned: Sesh[] = [sesh(0n)]
  let rate: bigint = of.rate
  let total = 0n
  for (let day = 0; day < of.days; day++) {
    if (day >= of.idleDays) total += rewardOfDay(of, rate, BigInt(day))
    earned.push(sesh(total))
    rate -= (rate * FALL_PER_DAY.part) / FALL_PER_DAY.whole
  }
  return earned
}

function rewardOfDay(
  { working, requirement, nodes, growth }: RewardWalkParameters,
  rate: bigint,
  day: bigint,
) {
  const growing = BASIS_POINT_YEAR + BigInt(growth) * day
  if (nodes === 0 || growing <= 0n) return 0n
  return (
    (rate * NETWORK_BLOCKS_PER_DAY * working * BASIS_POINT_YEAR) / (requirement * BigInt(nodes) * growing)
  )
}
