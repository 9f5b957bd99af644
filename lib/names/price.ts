import { type Sesh, sesh } from '@/lib/units/sesh'
import type { NameRules, SaleTerms } from './name-rules'

/** Price of one term by the length of the label, atomic SESH. */
const tierPrice = (label: string, { prices }: Pick<SaleTerms, 'prices'>): Sesh =>
  prices[Math.min(label.length, prices.length) - 1] ?? sesh(0n)

/** What the registry takes of a purchase: a fee for each term, and one for handing the name over. */
export const registryCost = (
  periods: number,
  { areRenewalsOn, registrationFee, transferFee }: NameRules,
): Sesh => sesh(registrationFee * BigInt(areRenewalsOn ? periods : 1) + transferFee)

/** What the registrar asks: the price of the length for each term, never below the registry's own cost. */
export function priceOf(
  label: string,
  periods: number,
  rules: NameRules,
  terms: Pick<SaleTerms, 'prices'>,
): Sesh {
  const cost = registryCost(periods, rules)
  const asked = tierPrice(label, terms) * BigInt(periods)
  return sesh(asked > cost ? asked : cost)
}
