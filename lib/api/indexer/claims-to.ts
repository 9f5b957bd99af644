import type { Address } from 'viem'
import { amountOf, type ChainEvent } from './chain-event'
import { readAddress } from '@/lib/units/read-address'
import { sameAddress } from '@/lib/units/same-address'
import type { UnixSeconds } from '@/lib/units/time'

type ClaimEvent = Pick<ChainEvent, 'args' | 'timestamp'>

/** One payout; `value` in atomic SESH. */
export type Claim = { at: UnixSeconds; value: bigint }

/**
 * What was paid to a wallet, oldest first. The sender of a claim for a vesting contract has a part in it too, but is not
 * the one who was paid.
 * @param events - `RewardsClaimed`, newest first.
 */
export const claimsTo = (wallet: Address, events: readonly ClaimEvent[]): Claim[] =>
  events
    .flatMap((event) => {
      const paid = readAddress(String(event.args['recipientAddress']))
      const value = amountOf(event)
      return sameAddress(paid, wallet) && value !== null ? [{ at: event.timestamp, value }] : []
    })
    .reverse()
