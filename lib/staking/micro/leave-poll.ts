import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { MicroPoolState } from '../providers/micro-adapter'

/** Whether a member may ask the node to leave by the pool's own rule; the network's comes on top. */
export type LeavePoll = {
  mayAsk: boolean
  /** More than half of the shares. */
  needed: Sesh
  /** Still missing; 0n once there are enough. */
  missing: Sesh
}

/** Before the term more than half of the shares have to wish it, from its end on any member may ask. */
export function leavePoll(
  { gathered, wishing, termEnd }: Pick<MicroPoolState, 'gathered' | 'wishing' | 'termEnd'>,
  now: UnixSeconds,
): LeavePoll {
  const needed = gathered / 2n + 1n
  const missing = wishing < needed ? needed - wishing : 0n
  const isOver = termEnd !== null && now >= termEnd
  return {
    mayAsk: termEnd !== null && (isOver || missing === 0n),
    needed: sesh(needed),
    missing: sesh(missing),
  }
}
