'use client'

import { useState } from 'react'
import type { Address } from 'viem'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { namesOf } from '@/lib/names/names-of'
import { type CartItem, cartStore } from './cart-store'
import { purchaseStore } from './purchase-store'
import { useCartTerms } from './use-cart-terms'
import { useGiftOwner } from './use-gift-owner'
import { useRecordAnswer } from './use-record-answer'

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** The answers of the cart, and the step from a wish to an announced purchase. */
export function useCartForm(items: readonly CartItem[], wallet: Address) {
  const deployment = useDeployment()
  const startFlow = useStartFlow()
  const cart = useCartTerms(items)
  const gift = useGiftOwner(wallet)
  const account = useRecordAnswer()
  const lokinet = useRecordAnswer()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  const place = (cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause && cause.code
    if (code === 'bad-account-id') account.setError(cause)
    else if (code === 'bad-lokinet') lokinet.setError(cause)
    else setError(cause)
  }

  /** Keeps the purchase in this browser first, then has it announced. */
  const announce = async () => {
    const [first] = items
    if (cart.total === undefined || !first) return
    const owner = await gift.decide(first.label)
    if (owner === null) return
    const { beginPurchase } = await import('@/lib/names/begin-purchase')
    const { registrar } = namesOf(deployment)
    const purchase = beginPurchase(
      {
        ...{ names: items, owner, accountId: account.text, lokinet: lokinet.text },
        ...{ referrer: null, agreed: cart.total },
      },
      { chainId: deployment.chainId, registrar },
      random,
    )
    purchaseStore.put(purchase)
    cartStore.remove(items.map(({ label }) => label))
    startFlow({ kind: 'commit-names', commitment: purchase.commitment })
  }

  const begin = async () => {
    setBusy(true)
    setError(undefined)
    await announce().catch(place)
    setBusy(false)
  }
  return { cart, gift, account, lokinet, isBusy, error: error ?? (cart.error || undefined), begin }
}
