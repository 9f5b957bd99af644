'use client'

import type { NameOffer } from '@/lib/chain/reads/names/name-offers'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useNameOffers, useNameRules, useSaleTerms } from '@/lib/hooks/name-sales'
import { useWallet } from '@/lib/hooks/wallet'
import { type OfferState, offerState } from '@/lib/names/offer-state'

export type JudgedOffer = NameOffer & { offer: OfferState }

/** Labels with what the wallet that looks can do about each. */
export function useOffers(labels: readonly string[]) {
  const { address } = useWallet()
  const offers = useNameOffers(labels)
  const rules = useNameRules()
  const terms = useSaleTerms()
  const now = useChainNow()
  const judged: JudgedOffer[] | undefined =
    offers.data && rules.data && terms.data && now !== undefined
      ? offers.data.map((of) => ({
          ...of,
          offer: offerState(of, address, { rules: rules.data, terms: terms.data, now }),
        }))
      : undefined
  const retry = () => void Promise.all([offers.refetch(), rules.refetch(), terms.refetch()])
  return {
    offers: judged,
    rules: rules.data,
    terms: terms.data,
    now,
    error: offers.error ?? rules.error ?? terms.error,
    retry,
  }
}
