'use client'

import { useLocale } from 'next-intl'
import { readPrice } from '@/components/market/figures/read-price'
import { useListNames } from '@/components/market/sell/use-list-names'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { useDeployment } from '@/lib/hooks/deployment'
import { useNameRules } from '@/lib/hooks/name-sales'
import { listingEnd } from '@/lib/market/listing-end'
import { netProceeds } from '@/lib/market/net-proceeds'
import { randomSalt } from '@/lib/market/random-salt'
import { MOST_NAMES } from '@/lib/market/read-listing'
import type { HeldName } from '@/lib/names/held-name'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { useBulkAnswers } from './use-bulk-answers'

/** As many as one post to the order book takes. */
export const MOST_LISTINGS = 64

/** Names that are sold as one, with their price where it can be read. */
type Lot = { names: readonly HeldName[]; price: Sesh | undefined }

/** Several names with their prices, listed one by one or together, by one signature. */
export function useBulkSale(names: readonly HeldName[]) {
  const locale = useLocale()
  const { market } = useDeployment()
  const { begin: list, isBusy, error } = useListNames()
  const { now, termOf } = useNameTerm()
  const answers = useBulkAnswers()
  const { prices, isTogether, sum, days, approveAll } = answers

  const chosen = names.filter(({ state }) => prices.has(state.tokenId))
  const minimum = sesh(BigInt(market?.minimumPrice ?? 0))
  const typed: Lot[] = isTogether
    ? [{ names: chosen, price: readPrice(sum, locale).price }]
    : chosen.map((name) => ({
        names: [name],
        price: readPrice(prices.get(name.state.tokenId) ?? '', locale).price,
      }))
  const priced = typed.filter(
    (lot): lot is Lot & { price: Sesh } => lot.price !== undefined && lot.price >= minimum,
  )
  const termEndsAt = firstEnd(chosen.map(termOf))
  const endsAt = now === undefined ? undefined : listingEnd(now, Number(days), termEndsAt)
  const most = isTogether ? MOST_NAMES : MOST_LISTINGS
  const isCounted = chosen.length > 0 && chosen.length <= most
  const isReady = isCounted && priced.length === typed.length && Boolean(endsAt)

  const begin = () => {
    if (now === undefined || !endsAt) return
    const listings = priced.map((lot) => ({
      names: lot.names.map(({ state, label }) => ({ registryName: state.registryName, label })),
      ...{ startPrice: lot.price, endPrice: lot.price, taker: null, salt: randomSalt() },
    }))
    void list({ listings, approveAll, startTime: now, endTime: endsAt })
  }

  return {
    ...answers,
    chosen,
    /** How many of the chosen names have a price, alone or together: the sum is of these. */
    priced: priced.reduce((count, { names: sold }) => count + sold.length, 0),
    minimum,
    most,
    net: useNet(priced),
    isReady,
    isBusy,
    error,
    begin,
    endsAt,
    termEndsAt,
  }
}

export type BulkSale = ReturnType<typeof useBulkSale>

/** What the seller gets of all lots after fees, atomic SESH; undefined until the fees are known. */
function useNet(lots: readonly { names: readonly HeldName[]; price: Sesh }[]): bigint | undefined {
  const { market } = useDeployment()
  const rules = useNameRules().data
  if (!rules || !market) return undefined
  const terms = { feeBasisPoints: market.feeBasisPoints, registryFee: rules.transferFee }
  return lots.reduce((all, { names, price }) => all + netProceeds(price, names.length, terms).net, 0n)
}

type Terms = readonly ReturnType<ReturnType<typeof useNameTerm>['termOf']>[]

const firstEnd = (terms: Terms): UnixSeconds | null =>
  terms.reduce<UnixSeconds | null>((first, term) => {
    if (term === undefined || term.state === 'endless') return first
    return first === null || term.expiresAt < first ? term.expiresAt : first
  }, null)
