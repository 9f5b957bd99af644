import type { SessionNode } from '@/lib/staking/session-node'
import type { UnixSeconds } from '@/lib/units/time'
import type { Evidence } from './evidence'

/** Days of service that a fault outweighs, and those that a newcomer still has to show. See docs/reliability.md. */
export const reliabilityWeights = { newcomer: 90, expelled: 360, overdue: 90, decommissioned: 30 } as const

/** Fewer days of service than these say nothing yet. */
export const LEAST_NODE_DAYS = 30

const SECONDS_PER_DAY = 86_400n
const FULL = 100

export type Reliability = {
  /** 0 to 100, rounded down; null while there is too little history to judge. */
  score: number | null
  /** Whole days of service, all nodes added up. */
  nodeDays: number
  /** Days that faults weigh. */
  faultDays: number
  counts: { expelled: number; overdue: number; decommissioned: number }
}

/**
 * How reliable an operator was: days of service against what its faults weigh and what a newcomer lacks.
 * @param now - time of the chain; nodes that run are in service until then.
 */
export function reliability(
  nodes: readonly SessionNode[],
  evidence: readonly Evidence[],
  now: UnixSeconds,
): Reliability {
  const nodeDays = Number(
    nodes.reduce((sum, node) => sum + secondsOfService(node, now), 0n) / SECONDS_PER_DAY,
  )
  const counts = countFaults(evidence)
  const faultDays =
    counts.expelled * reliabilityWeights.expelled +
    counts.overdue * reliabilityWeights.overdue +
    counts.decommissioned * reliabilityWeights.decommissioned
  const score =
    nodeDays < LEAST_NODE_DAYS
      ? null
      : Math.floor((FULL * nodeDays) / (nodeDays + reliabilityWeights.newcomer + faultDays))
  return { score, nodeDays, faultDays, counts }
}

function secondsOfService({ addedAt, removedAt }: SessionNode, now: UnixSeconds): bigint {
  const end = removedAt ?? now
  return end > addedAt ? end - addedAt : 0n
}

function countFaults(evidence: readonly Evidence[]): Reliability['counts'] {
  const counts = { expelled: 0, overdue: 0, decommissioned: 0 }
  for (const entry of evidence) {
    if (entry.kind === 'decommissioned') counts.decommissioned += entry.times
    else if (entry.kind !== 'left') counts[entry.kind] += 1
  }
  return counts
}
