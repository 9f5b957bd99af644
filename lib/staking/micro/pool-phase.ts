import type { UnixSeconds } from '@/lib/units/time'
import type { MicroPoolState } from '../providers/micro-adapter'

/**
 * Where a pool stands for people. Gathering: can be joined. Full: the node refused the seat, anybody may try again. Expired:
 * never got its seat, everybody takes back. Filling: the seat is taken, the node waits for others. Late: so it does, past the
 * deadline, and the seat may be given back. Gone: the stake came back or is on its way.
 */
export const poolPhases = ['gathering', 'full', 'expired', 'filling', 'late', 'running', 'gone'] as const
export type PoolPhase = (typeof poolPhases)[number]

type Of = Pick<MicroPoolState, 'stage' | 'gathered' | 'target' | 'deadline' | 'takenAt'>

/** @param now - time of the chain; the deadline's own second still counts. */
export function poolPhase({ stage, gathered, target, deadline, takenAt }: Of, now: UnixSeconds): PoolPhase {
  const isOver = now > deadline
  if (takenAt === null) return isOver ? 'expired' : gathered >= target ? 'full' : 'gathering'
  if (stage === 'filling') return isOver ? 'late' : 'filling'
  return stage === 'running' ? 'running' : 'gone'
}
