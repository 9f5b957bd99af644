import { sesh, type Sesh } from '@/lib/units/sesh'
import { unixSeconds, type UnixSeconds } from '@/lib/units/time'

/** Lifetime totals of one wallet in the rewards contract, `recipients(address)`. */
export type Recipient = { rewards: Sesh; claimed: Sesh }

/** The limit that all wallets together share, read from the rewards contract at one block. */
export type ClaimLimit = {
  /** Most that may be claimed in one cycle by everybody together. */
  claimThreshold: Sesh
  /** Length of a cycle. */
  claimCycle: UnixSeconds
  /** Number of the cycle in which the last claim was made. */
  currentClaimCycle: bigint
  /** Claimed in that cycle so far. The contract resets it only with the first claim of a new cycle. */
  currentClaimTotal: Sesh
}

/** What the whole network can still claim in the cycle that `now` falls into. */
export function leftInCycle(limit: ClaimLimit, now: UnixSeconds): Sesh {
  const isNewCycle = now / limit.claimCycle > limit.currentClaimCycle
  const used = isNewCycle ? 0n : limit.currentClaimTotal
  return sesh(used < limit.claimThreshold ? limit.claimThreshold - used : 0n)
}

/** What one wallet can claim at `now`: its proven, unclaimed total, capped by what the cycle has left. */
export function claimableNow(of: Recipient & ClaimLimit & { now: UnixSeconds }): Sesh {
  const unclaimed = sesh(of.rewards - of.claimed)
  const left = leftInCycle(of, of.now)
  return unclaimed < left ? unclaimed : left
}

/** First second of the next claim cycle; cycles are whole multiples since the Unix epoch. */
export function nextCycleStart(of: { claimCycle: UnixSeconds; now: UnixSeconds }): UnixSeconds {
  return unixSeconds((of.now / of.claimCycle + 1n) * of.claimCycle)
}
