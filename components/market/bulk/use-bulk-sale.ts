'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import { readPrice } from '@/components/market/figures/read-price'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { useNameRules } from '@/lib/hooks/name-sales'
import { listingEnd, USUAL_LISTING_DAYS } from '@/lib/market/listing-end'
import { netProceeds } from '@/lib/market/net-proceeds'
import { randomSalt } from '@/lib/market/random-salt'
import { MOST_NAMES } from '@/lib/market/read-listing'
import type { HeldName } from '@/lib/names/held-name'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** As many as one post to the order book takes. */
export const MOST_LISTINGS = 64

/** Several names with their prices, listed one by one or together, by one signature. */
export function useBulkSale(names: readonly HeldName[]) {
  const locale = useLocale()
  const { market } = useDeployment()
  const rules = useNameRules().data
  const start = useStartFlow()
  const { now, termOf } = useNameTerm()
  const [prices, setPrices] = useState<ReadonlyMap<bigint, string>>(new Map())
  const [isTogether, setTogether] = useState(false)
  const [sum, setSum] = useState('')
  const [days, setDays] = useState(String(USUAL_LISTING_DAYS))
  const [approveAll, setApproveAll] = useState(false)

  const chosen = names.filter(({ state }) => prices.has(state.tokenId))
  const minimum = sesh(BigInt(market?.minimumPrice ?? 0))
  const typed = isTogether
    ? [{ names: chosen, price: readPrice(sum, locale).price }]
    : chosen.map((name) => ({
        names: [name],
        price: readPrice(prices.get(name.state.tokenId) ?? '', locale).price,
      }))
  const priced = typed.filter(
    (one): one is (typeof typed)[number] & { price: Sesh } => one.price !== undefined && one.price >= minimum,
  )
  const termEndsAt = firstEnd(chosen.map(termOf))
  const endsAt = now === undefined ? undefined : listingEnd(now, Number(days), termEndsAt)
  const most = isTogether ? MOST_NAMES : MOST_LISTINGS
  const net =
    rules && market
      ? priced.reduce((all, one) => {
          const terms = { feeBasisPoints: market.feeBasisPoints, registryFee: rules.transferFee }
          return all + netProceeds(one.price, one.names.length, terms).net
        }, 0n)
      : undefined

  const begin = () => {
    if (now === undefined || !endsAt) return
    const listings = priced.map((one) => ({
      names: one.names.map(({ state, label }) => ({ registryName: state.registryName, label })),
      ...{ startPrice: one.price, endPrice: one.price, taker: null, salt: randomSalt() },
    }))
    start({ kind: 'list-names', listings, approveAll, startTime: now, endTime: endsAt })
  }

  const setPrice = (tokenId: bigint, text: string | null) => {
    const next = new Map(prices)
    if (text === null) next.delete(tokenId)
    else next.set(tokenId, text)
    setPrices(next)
  }

  const isReady =
    chosen.length > 0 && chosen.length <= most && priced.length === typed.length && Boolean(endsAt)
  return {
    ...{ prices, setPrice, isTogether, setTogether, sum, setSum, approveAll, setApproveAll },
    ...{ chosen, minimum, most, net, isReady, begin },
    ends: {
      ...{ answers: { days }, endsAt, termEndsAt },
      change: (part: { days: string }) => setDays(part.days),
    },
  }
}

export type BulkSale = ReturnType<typeof useBulkSale>

type Terms = readonly ReturnType<ReturnType<typeof useNameTerm>['termOf']>[]

const firstEnd = (terms: Terms): UnixSeconds | null =>
  terms.reduce<UnixSeconds | null>((first, term) => {
    if (term === undefined || term.state === 'endless') return first
    return first === null || term.expiresAt < first ? term.expiresAt : first
  }, null)
