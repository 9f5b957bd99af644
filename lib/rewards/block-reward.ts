import { sesh, type Sesh } from '@/lib/units/sesh'
import { unixSeconds, type UnixSeconds } from '@/lib/units/time'

/** Simple payout of the pool: 151 thousandths of its balance per 365 days. Source: the pool contract's constants. */
const PAYOUT_RATE = 151n
const PAYOUT_BASE = 1000n
const SECONDS_PER_YEAR = 31_536_000n

/** Time between two blocks of the node network. */
export const NETWORK_BLOCK_SECONDS = unixSeconds(120)

/** `calculatePayoutAmount` of the pool: what `balance` releases in `elapsed` seconds, rounded down. */
export function calculatePayout(balance: Sesh, elapsed: UnixSeconds): Sesh {
  return sesh((balance * PAYOUT_RATE * elapsed) / (PAYOUT_BASE * SECONDS_PER_YEAR))
}

/** The pool as read at one block. */
export type RewardPool = {
  /** SESH that the pool holds. */
  balance: Sesh
  totalPaidOut: Sesh
  lastPaidOutAt: UnixSeconds
}

/** `calculateReleasedAmount` of the pool at the time `now` (≥ lastPaidOutAt): paid out plus pending. */
export function releasedAmount(pool: RewardPool, now: UnixSeconds): Sesh {
  return sesh(pool.totalPaidOut + pendingPayout(pool, now))
}

/** What `payoutReleased()` would move at the time `now`. */
export function pendingPayout(pool: RewardPool, now: UnixSeconds): Sesh {
  return calculatePayout(pool.balance, unixSeconds(now - pool.lastPaidOutAt))
}

/**
 * `rewardRate` of the pool at the time `now`: what the whole network earns in one block of 120 s.
 * @throws {InputError} `negative-amount` where the contract reverts: no payout for more than six years.
 */
export function rewardRate(pool: RewardPool, now: UnixSeconds): Sesh {
  return calculatePayout(sesh(pool.balance - pendingPayout(pool, now)), NETWORK_BLOCK_SECONDS)
}
