import type { NameRules, SaleTerms } from './name-rules'

type Terms = NameRules & Pick<SaleTerms, 'graceAfterExpiry'>

export type TermsChange =
  | 'renewalsOff'
  | 'renewalsOn'
  | 'shorter'
  | 'longer'
  | 'grace'
  | 'renewalFee'
  | 'transferFee'
  | 'paymentToken'

/** What the administrator of the names changed between two readings. */
export function changedTerms(before: Terms, now: Terms): TermsChange[] {
  const changes: (TermsChange | false)[] = [
    before.areRenewalsOn !== now.areRenewalsOn && (now.areRenewalsOn ? 'renewalsOn' : 'renewalsOff'),
    before.expiration !== now.expiration && (now.expiration < before.expiration ? 'shorter' : 'longer'),
    before.graceAfterExpiry !== now.graceAfterExpiry && 'grace',
    before.registrationFee !== now.registrationFee && 'renewalFee',
    before.transferFee !== now.transferFee && 'transferFee',
    before.paymentToken !== now.paymentToken && 'paymentToken',
  ]
  return changes.filter((change) => change !== false)
}
