import { canBuy } from '@/lib/names/offer-state'
import { priceOf } from '@/lib/names/price'
import { sesh } from '@/lib/units/sesh'
import { useOffers } from '../search/use-offers'
import type { CartItem } from './cart-store'

/** On what terms the names of the cart are sold now: what they cost, and which cannot be bought any more. */
export function useCartTerms(items: readonly CartItem[]) {
  const { offers, rules, terms, error } = useOffers(items.map(({ label }) => label))
  const total =
    rules && terms
      ? sesh(items.reduce((sum, { label, periods }) => sum + priceOf(label, periods, rules, terms), 0n))
      : undefined
  const gone = offers?.filter(({ offer }) => !canBuy(offer)).map(({ label }) => label) ?? []
  return {
    rules,
    terms,
    total,
    gone,
    offerOf: (label: string) => offers?.find((offer) => offer.label === label),
    waitSeconds: Number(terms?.minCommitmentAge ?? 0n),
    canAllBeBought:
      total !== undefined && offers !== undefined && gone.length === 0 && terms?.isPaused === false,
    error,
  }
}
