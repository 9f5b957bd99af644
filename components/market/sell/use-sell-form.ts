'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { Address } from 'viem'
import { readPrice, type TypedPrice } from '@/components/market/figures/read-price'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { InputError } from '@/lib/errors/input-error'
import { useDeployment } from '@/lib/hooks/deployment'
import { useNameRules } from '@/lib/hooks/name-sales'
import { useWallet } from '@/lib/hooks/wallet'
import { listingEnd, USUAL_LISTING_DAYS } from '@/lib/market/listing-end'
import { MarketError } from '@/lib/market/market-error'
import { netProceeds, type Proceeds } from '@/lib/market/net-proceeds'
import { randomSalt } from '@/lib/market/random-salt'
import type { KnownName } from '@/lib/names/known-name'
import { readAddress } from '@/lib/units/read-address'
import { sameAddress } from '@/lib/units/same-address'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { useListNames } from './use-list-names'

/** How a name can be listed alone. */
export const sellKinds = ['fixed', 'dutch', 'private'] as const
export type SellKind = (typeof sellKinds)[number]

const empty = {
  kind: 'fixed' as SellKind,
  price: '',
  lowest: '',
  taker: '',
  days: String(USUAL_LISTING_DAYS),
}
export type SellAnswers = typeof empty & { approveAll: boolean }

/** The answers of a listing, what they mean, and the step to the dialog. @param counterFor - the only one who may buy. */
export function useSellForm(known: KnownName, counterFor?: Address) {
  const locale = useLocale()
  const { market } = useDeployment()
  const { address } = useWallet()
  const { begin: list, isBusy, error } = useListNames()
  const { now, termOf } = useNameTerm()
  const rules = useNameRules().data
  const [answers, setAnswers] = useState<SellAnswers>({
    ...empty,
    ...(counterFor && { kind: 'private' as const, taker: counterFor }),
    approveAll: false,
  })
  const { kind, approveAll } = answers
  const high = readPrice(answers.price, locale)
  const low: TypedPrice = kind === 'dutch' ? readPrice(answers.lowest, locale) : high
  const taker: TypedTaker = kind === 'private' ? readTaker(answers.taker, address) : {}
  const term = termOf(known)
  const termEndsAt = term === undefined || term.state === 'endless' ? null : term.expiresAt
  const endsAt = now !== undefined && term ? listingEnd(now, Number(answers.days), termEndsAt) : undefined
  const minimum = sesh(BigInt(market?.minimumPrice ?? 0))
  const proceeds = (price: Sesh | undefined): Proceeds | undefined =>
    price !== undefined && rules && market
      ? netProceeds(price, 1, { feeBasisPoints: market.feeBasisPoints, registryFee: rules.transferFee })
      : undefined

  const isTooLow = [high, low].some(({ price }) => price !== undefined && price < minimum)
  const isRising = high.price !== undefined && low.price !== undefined && low.price > high.price
  const isOf = kind !== 'private' || taker.address !== undefined
  const isReady =
    [high.price, low.price, endsAt ?? undefined].every((value) => value !== undefined) &&
    !isTooLow &&
    !isRising &&
    isOf

  const begin = () => {
    const { price: startPrice } = high
    const { price: endPrice } = low
    if (!isReady || startPrice === undefined || endPrice === undefined || now === undefined || !endsAt) return
    const names = [{ registryName: known.state.registryName, label: known.label }]
    const listing = { names, startPrice, endPrice, taker: taker.address ?? null, salt: randomSalt() }
    void list({ listings: [listing], approveAll, startTime: now, endTime: endsAt })
  }

  return {
    ...{ answers, high, low, taker, endsAt, termEndsAt, minimum, isRising, isReady, begin, isBusy, error },
    change: (part: Partial<SellAnswers>) => setAnswers((before) => ({ ...before, ...part })),
    proceeds: { start: proceeds(high.price), end: proceeds(low.price) },
  }
}

export type SellForm = ReturnType<typeof useSellForm>

/** Whom a private listing is for, or what is wrong with that; neither while nothing is typed. */
type TypedTaker = { address?: Address; problem?: Error }

function readTaker(text: string, seller: Address | undefined): TypedTaker {
  if (text === '') return {}
  const address = readAddress(text.trim())
  if (!address) return { problem: new InputError('bad-address') }
  return sameAddress(address, seller) ? { problem: new MarketError('sale-to-self') } : { address }
}
