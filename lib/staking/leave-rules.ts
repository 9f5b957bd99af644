import type { Sesh } from '@/lib/units/sesh'
import { unixSeconds, type UnixSeconds } from '@/lib/units/time'

export type SmallContributorParameters = {
  /** What the wallet has staked in the node, atomic SESH. */
  stake: Sesh
  /** Staking requirement of the node when it was registered, atomic SESH. */
  deposit: Sesh
  /** `SMALL_CONTRIBUTOR_DIVISOR()` of the rewards contract; 4 as deployed. */
  divisor?: bigint | undefined
}

/** True for a stake strictly below a quarter of the deposit; exactly a quarter is not small. */
export function isSmallContributor({ stake, deposit, divisor = 4n }: SmallContributorParameters): boolean {
  return divisor * stake < deposit
}

export type LeaveRequestParameters = SmallContributorParameters & {
  /** Registration time of the node, `addedTimestamp`. */
  addedAt: UnixSeconds
  /** `SMALL_CONTRIBUTOR_LEAVE_DELAY()`; 30 days as deployed. */
  smallContributorDelay: UnixSeconds
}

/** First moment at which this contributor may ask the node to leave; for all but small ones: since registration. */
export function earliestLeaveRequest(of: LeaveRequestParameters): UnixSeconds {
  return isSmallContributor(of) ? unixSeconds(of.addedAt + of.smallContributorDelay) : of.addedAt
}

/** First moment for another leave request: `MIN_TIME_BEFORE_REPEATED_LEAVE_REQUEST()` (1 h) after the latest one. */
export function earliestRepeatRequest(of: {
  latestLeaveRequestAt: UnixSeconds
  repeatDelay: UnixSeconds
}): UnixSeconds {
  return unixSeconds(of.latestLeaveRequestAt + of.repeatDelay)
}

/** First moment of the exit without a network signature: `MAX_SERVICE_NODE_EXIT_WAIT_TIME()` (30 days) after the first request. */
export function earliestSignatureFreeExit(of: {
  leaveRequestAt: UnixSeconds
  exitWaitTime: UnixSeconds
}): UnixSeconds {
  return unixSeconds(of.leaveRequestAt + of.exitWaitTime)
}

/**
 * First moment at which a contribution can be taken back before the node starts.
 * @param isOperator - the operator may at any time, which refunds everybody.
 * @returns `contributedAt` for the operator, else `WITHDRAWAL_DELAY()` (24 h) after the wallet's last contribution.
 */
export function withdrawUnlock(of: {
  isOperator: boolean
  contributedAt: UnixSeconds
  withdrawalDelay: UnixSeconds
}): UnixSeconds {
  return of.isOperator ? of.contributedAt : unixSeconds(of.contributedAt + of.withdrawalDelay)
}
