import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { type ClaimLimit, leftInCycle, nextCycleStart } from './claimable'

/** How much of the claim limit is used in the cycle that `now` falls into. */
export type ClaimCycleUse = {
  used: Sesh
  left: Sesh
  /** Used part in thousandths, rounded up so that any use shows; 0 to 1000. */
  usedPermille: number
  resetsAt: UnixSeconds
}

/** @param limit - with a threshold above zero, as every rewards contract has. */
export function claimCycleUse(limit: ClaimLimit, now: UnixSeconds): ClaimCycleUse {
  const left = leftInCycle(limit, now)
  const used = sesh(limit.claimThreshold - left)
  const permille = (used * 1000n + limit.claimThreshold - 1n) / limit.claimThreshold
  return { used, left, usedPermille: Number(permille), resetsAt: nextCycleStart({ ...limit, now }) }
}
