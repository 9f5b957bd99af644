import { type Sesh, sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import type { LiquidSeat, RedeemRequest } from './liquid-adapter'

/** When a request is paid by what is on its way. `missing`: nobody has asked enough back yet, so there is no date. */
export type QueueForecast =
  { kind: 'paid' } | { kind: 'dated'; at: UnixSeconds } | { kind: 'missing'; amount: Sesh }

/**
 * The queue is paid in turn by whatever comes in. Deposits and rewards may bring it sooner; a date can be told only from nodes that
 * have asked to leave, whose stakes unlock `unlockSeconds` later. A seat whose node is gone, or never started, counts as there.
 */
export function queueForecast(
  { worthUpTo, sharesWaiting }: Pick<RedeemRequest, 'worthUpTo' | 'sharesWaiting'>,
  seats: readonly LiquidSeat[],
  unlockSeconds: number,
): QueueForecast {
  if (sharesWaiting === 0n) return { kind: 'paid' }
  const returns = seats
    .filter(({ isLeaving }) => isLeaving)
    .map(({ cost, leaveRequestedAt }) => ({
      cost,
      at: leaveRequestedAt === null ? 0n : leaveRequestedAt + BigInt(unlockSeconds),
    }))
    .toSorted((a, b) => Number(a.at - b.at))
  let missing: bigint = worthUpTo
  for (const { cost, at } of returns) {
    missing -= cost
    if (missing <= 0n) return { kind: 'dated', at: unixSeconds(at) }
  }
  return { kind: 'missing', amount: sesh(missing) }
}
