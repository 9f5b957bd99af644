'use client'

import { useCommitment, useNameRules, useSaleTerms } from '@/lib/hooks/name-sales'
import { useChainNow } from '@/lib/hooks/chain-now'
import { priceOf } from '@/lib/names/price'
import type { PurchaseRecord } from '@/lib/names/purchase-record'
import { purchaseStage } from '@/lib/names/purchase-stage'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import { useOffers } from '../search/use-offers'

/** A purchase with what the chain says of it now: its stage, today's total, names that somebody else took. */
export function usePurchase({ commitment, registrations }: PurchaseRecord) {
  const held = useCommitment(commitment)
  const { offers, error, retry } = useOffers(registrations.map(({ label }) => label))
  const terms = useSaleTerms().data
  const rules = useNameRules().data
  const now = useChainNow()
  const isOwned =
    offers?.some(({ state }, index) => sameAddress(state.owner ?? undefined, registrations[index]?.owner)) ??
    false
  const stage =
    held.data !== undefined && offers && terms && now !== undefined
      ? purchaseStage({ madeAt: held.data, isOwned, terms, now })
      : undefined
  const left = offers?.filter(({ isAvailable }) => isAvailable).map(({ label }) => label) ?? []
  const isDone = stage?.kind === 'done'
  const taken = offers && !isDone ? registrations.filter(({ label }) => !left.includes(label)) : []
  const total =
    rules && terms && offers
      ? sesh(
          registrations
            .filter(({ label }) => isDone || left.includes(label))
            .reduce((sum, { label, periods }) => sum + priceOf(label, periods, rules, terms), 0n),
        )
      : undefined
  return {
    stage,
    total,
    taken: taken.map(({ label }) => label),
    error: held.error ?? error,
    retry: () => {
      void held.refetch()
      retry()
    },
  }
}
