'use client'

import { useState } from 'react'
import type { Address } from 'viem'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { canBuy } from '@/lib/names/offer-state'
import { priceOf } from '@/lib/names/price'
import { sesh } from '@/lib/units/sesh'
import { useOffers } from '../search/use-offers'
import { type CartItem, cartStore } from './cart-store'
import { purchaseStore } from './purchase-store'
import { useGiftOwner } from './use-gift-owner'
import { useRecordAnswer } from './use-record-answer'

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** The answers of the cart, what they cost, and the step from a wish to an announced purchase. */
export function useCartForm(items: readonly CartItem[], wallet: Address) {
  const deployment = useDeployment()
  const startFlow = useStartFlow()
  const labels = items.map(({ label }) => label)
  const { offers, rules, terms, error: readError } = useOffers(labels)
  const gift = useGiftOwner(wallet)
  const account = useRecordAnswer()
  const lokinet = useRecordAnswer()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  const total =
    rules && terms
      ? sesh(items.reduce((sum, { label, periods }) => sum + priceOf(label, periods, rules, terms), 0n))
      : undefined
  const gone = offers?.filter(({ offer }) => !canBuy(offer)).map(({ label }) => label) ?? []

  const place = (cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause && cause.code
    if (code === 'bad-account-id') account.setError(cause)
    else if (code === 'bad-lokinet') lokinet.setError(cause)
    else setError(cause)
  }

  /** Keeps the purchase in this browser first, then has it announced. */
  const begin = async () => {
    const { names, chainId } = deployment
    const [first] = labels
    if (!names || total === undefined || first === undefined) return
    setBusy(true)
    setError(undefined)
    try {
      const owner = await gift.decide(first)
      if (owner === null) return
      const { beginPurchase } = await import('@/lib/names/begin-purchase')
      const purchase = beginPurchase(
        {
          names: items,
          owner,
          accountId: account.text,
          lokinet: lokinet.text,
          referrer: null,
          agreed: total,
        },
        { chainId, registrar: names.registrar },
        random,
      )
      purchaseStore.put(purchase)
      cartStore.remove(labels)
      startFlow({ kind: 'commit-names', commitment: purchase.commitment })
    } catch (cause) {
      place(cause)
    } finally {
      setBusy(false)
    }
  }

  return {
    rules,
    terms,
    total,
    gone,
    offerOf: (label: string) => offers?.find((offer) => offer.label === label),
    waitSeconds: Number(terms?.minCommitmentAge ?? 0n),
    gift,
    account,
    lokinet,
    isBusy,
    error: error ?? (readError || undefined),
    isReady: total !== undefined && offers !== undefined && gone.length === 0 && terms?.isPaused === false,
    begin,
  }
}
