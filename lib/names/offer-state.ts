import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import type { UnixSeconds } from '@/lib/units/time'
import { nameTerm } from './expiry'
import type { NameRules, SaleTerms } from './name-rules'
import type { NameState } from './name-state'

/** What somebody who looks for a name can do about it. */
export type OfferState =
  | 'available'
  /** Kept for the wallet that looks. */
  | 'kept-for-you'
  | 'reserved'
  | 'yours'
  | 'taken'
  /** Expired; its owner can still renew it. */
  | 'grace'

export type OfferOf = {
  state: NameState
  isAvailable: boolean
  reservedFor: Address | null
}

/** @param now - of the chain. */
export function offerState(
  { state, isAvailable, reservedFor }: OfferOf,
  wallet: Address | undefined,
  { rules, terms, now }: { rules: NameRules; terms: SaleTerms; now: UnixSeconds },
): OfferState {
  if (!isAvailable) {
    if (sameAddress(state.owner ?? undefined, wallet)) return 'yours'
    return nameTerm(state.renewedAt, rules, terms.graceAfterExpiry, now).state === 'grace' ? 'grace' : 'taken'
  }
  if (reservedFor === null) return 'available'
  return sameAddress(reservedFor, wallet) ? 'kept-for-you' : 'reserved'
}

export const canBuy = (state: OfferState): boolean => state === 'available' || state === 'kept-for-you'
