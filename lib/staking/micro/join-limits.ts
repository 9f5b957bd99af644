import { ONE_SESH, sesh, type Sesh } from '@/lib/units/sesh'
import type { ContributionLimits } from '../contribution-limits'
import type { MicroPoolState } from '../providers/micro-adapter'

/** What a pool takes from anybody now: from 1 SESH, or from all that is open if that is less. Source: `join` of the pool. */
export function joinLimits(
  { target, gathered }: Pick<MicroPoolState, 'target' | 'gathered'>,
  balance: Sesh,
): ContributionLimits {
  const open = sesh(target - gathered)
  return {
    minimum: open < ONE_SESH ? open : ONE_SESH,
    maximum: open,
    fromBalance: balance < open ? balance : open,
  }
}
