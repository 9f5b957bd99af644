import type { Address } from 'viem'
import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** A vesting contract as the chain has it now. */
export type VestingAccount = {
  address: Address
  /** Only `staking` contracts can stake what they hold. */
  kind: 'staking' | 'no-staking'
  beneficiary: Address
  /** Zero address when nobody can revoke it. */
  revoker: Address
  isRevoked: boolean
  /** Staking is possible from here on; for the other kind the cliff, at which a fifth is paid. */
  start: UnixSeconds
  end: UnixSeconds
  isTransferable: boolean
  /** SESH in it now; what it has staked is not in it. */
  balance: Sesh
  /** Paid out so far; counted only by the kind that cannot stake. */
  released: Sesh
}

const CLIFF_DIVISOR = 5n

/**
 * What `release` pays at `now`, atomic SESH, rounded down twice like the contract.
 * Source: docs of the interface, 11.1 and 11.2: one kind pays everything after its end, the other a fifth at the cliff and
 * the rest second by second. A revoked staking contract pays its beneficiary nothing.
 */
export function releasable(of: VestingAccount, now: UnixSeconds): Sesh {
  const { kind, balance, released, isRevoked, start, end } = of
  if (kind === 'staking') return now >= end && !isRevoked ? balance : sesh(0n)
  if (now < start) return sesh(0n)
  if (now >= end || isRevoked) return balance
  const total = balance + released
  const atCliff = total / CLIFF_DIVISOR
  const vested = atCliff + ((total - atCliff) * (now - start)) / (end - start)
  return sesh(vested > released ? vested - released : 0n)
}

/** Whether its beneficiary can stake from it at `now`. */
export const canStakeFrom = ({ kind, isRevoked, start }: VestingAccount, now: UnixSeconds): boolean =>
  kind === 'staking' && !isRevoked && now >= start
