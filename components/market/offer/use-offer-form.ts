'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import { useAttempt } from '@/components/market/figures/use-attempt'
import { readPrice } from '@/components/market/figures/read-price'
import { useBalances } from '@/lib/hooks/balances'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLabelMode, useMarketProfile } from '@/lib/hooks/market'
import { useNameRules } from '@/lib/hooks/name-sales'
import { useWallet } from '@/lib/hooks/wallet'
import type { OfferWish } from '@/lib/chain/transactions/market/market-intents'
import { netProceeds } from '@/lib/market/net-proceeds'
import { randomSalt } from '@/lib/market/random-salt'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

export const offerDays = [1, 3, 7, 30, 90] as const
/** Long enough to be seen, short enough to be forgotten without harm. */
const USUAL_DAYS = '7'
const DAY = 86_400n

/** The answers of an offer, what they mean, and the step to the dialog. */
export function useOfferForm() {
  const locale = useLocale()
  const { market } = useDeployment()
  const { address } = useWallet()
  const mode = useLabelMode()
  const start = useStartFlow()
  const now = useChainNow()
  const balances = useBalances(address).data
  const rules = useNameRules().data
  const standing = useMarketProfile(address, 'offers-made', { status: 'active', limit: 100 }).data
  const [text, setText] = useState('')
  const [days, setDays] = useState(USUAL_DAYS)
  const { attempt, isBusy, error } = useAttempt()

  const minimum = sesh(BigInt(market?.minimumPrice ?? 0))
  const { price, problem } = readPrice(text, locale)
  const proceeds =
    price !== undefined && rules && market
      ? netProceeds(price, 1, { feeBasisPoints: market.feeBasisPoints, registryFee: rules.transferFee })
      : undefined
  const openOffers = standing?.items.reduce((sum, offer) => sum + offer.startPrice, 0n)

  const begin = (target: OfferWish) =>
    attempt(async () => {
      if (!address || price === undefined || now === undefined) return
      const { fetchOpenOffers } = await import('@/lib/api/portal/proven-order')
      start({
        kind: 'make-offer',
        target,
        price,
        salt: randomSalt(),
        openOffers: await fetchOpenOffers(address, { mode }),
        startTime: now,
        endTime: unixSeconds(now + BigInt(days) * DAY),
      })
    })

  return {
    ...{ text, setText, days, setDays, isBusy, error, begin, minimum, price, problem },
    net: proceeds?.net,
    balance: balances?.sesh,
    standing: openOffers !== undefined && price !== undefined ? openOffers + price : undefined,
    isTooLow: price !== undefined && price < minimum,
    isShort: price !== undefined && balances !== undefined && balances.sesh < price,
  }
}

export type OfferForm = ReturnType<typeof useOfferForm>
