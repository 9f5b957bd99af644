import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import type { NameRules, SaleTerms } from './name-rules'

/** On what terms names are held and sold, and the contract whose code the registry runs. */
export type NameTerms = NameRules & SaleTerms & { registryCode: Address }

export type TermsChange =
  | 'upgraded'
  | 'renewalsOff'
  | 'renewalsOn'
  | 'shorter'
  | 'longer'
  | 'grace'
  | 'renewalFee'
  | 'transferFee'
  | 'paymentToken'
  | 'prices'
  | 'waits'
  | 'paused'
  | 'resumed'

/** Changes after which nothing should be signed before a person knows why. */
export const alarms: readonly TermsChange[] = ['upgraded', 'paymentToken']

/** What the administrator of the names changed between two readings. */
export function changedTerms(before: NameTerms, now: NameTerms): TermsChange[] {
  const changes: (TermsChange | false)[] = [
    !sameAddress(before.registryCode, now.registryCode) && 'upgraded',
    before.areRenewalsOn !== now.areRenewalsOn && (now.areRenewalsOn ? 'renewalsOn' : 'renewalsOff'),
    before.expiration !== now.expiration && (now.expiration < before.expiration ? 'shorter' : 'longer'),
    before.graceAfterExpiry !== now.graceAfterExpiry && 'grace',
    before.registrationFee !== now.registrationFee && 'renewalFee',
    before.transferFee !== now.transferFee && 'transferFee',
    !sameAddress(before.paymentToken, now.paymentToken) && 'paymentToken',
    before.prices.join() !== now.prices.join() && 'prices',
    (before.minCommitmentAge !== now.minCommitmentAge || before.maxCommitmentAge !== now.maxCommitmentAge) &&
      'waits',
    before.isPaused !== now.isPaused && (now.isPaused ? 'paused' : 'resumed'),
  ]
  return changes.filter((change) => change !== false)
}
