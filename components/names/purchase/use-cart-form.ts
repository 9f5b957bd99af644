'use client'

import { useState } from 'react'
import type { Address } from 'viem'
import { useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'
import { useStartFlow } from '@/lib/hooks/flows'
import { canBuy } from '@/lib/names/offer-state'
import { priceOf } from '@/lib/names/price'
import { sesh } from '@/lib/units/sesh'
import { useOffers } from '../search/use-offers'
import { type CartItem, cartStore } from './cart-store'
import { purchaseStore } from './purchase-store'

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** The answers of the cart, what they cost, and the step from a wish to an announced purchase. */
export function useCartForm(items: readonly CartItem[], wallet: Address) {
  const deployment = useDeployment()
  const startFlow = useStartFlow()
  const { offers, rules, terms, error: readError } = useOffers(items.map(({ label }) => label))
  const [isGift, setGift] = useState(false)
  const [owner, setOwner] = useState('')
  const [ownerError, setOwnerError] = useState<unknown>()
  const [account, setAccount] = useState('')
  const [accountError, setAccountError] = useState<unknown>()
  const [lokinet, setLokinet] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  const total =
    rules && terms
      ? sesh(items.reduce((sum, { label, periods }) => sum + priceOf(label, periods, rules, terms), 0n))
      : undefined
  const gone = offers?.filter(({ offer }) => !canBuy(offer)).map(({ label }) => label) ?? []

  const findOwner = async (): Promise<Address | null> => {
    if (!isGift) return wallet
    try {
      return (await findAddress(deployment, owner)).address
    } catch (cause) {
      setOwnerError(cause)
      return null
    }
  }

  /** Keeps the purchase in this browser first, then has it announced. */
  const begin = async () => {
    const { names, chainId } = deployment
    if (!names || total === undefined) return
    setBusy(true)
    setError(undefined)
    try {
      const to = await findOwner()
      if (to === null) return
      const { beginPurchase } = await import('@/lib/names/begin-purchase')
      const purchase = beginPurchase(
        {
          names: items,
          owner: to,
          accountId: account.trim() === '' ? null : account.trim(),
          lokinet: lokinet.trim() === '' ? null : lokinet.trim(),
          referrer: null,
          agreed: total,
        },
        { chainId, registrar: names.registrar },
        random,
      )
      purchaseStore.put(purchase)
      cartStore.remove(items.map(({ label }) => label))
      startFlow({ kind: 'commit-names', commitment: purchase.commitment })
    } catch (cause) {
      if (isAccountError(cause)) setAccountError(cause)
      else setError(cause)
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
    isGift,
    setGift,
    owner,
    setOwner: (text: string) => {
      setOwner(text)
      setOwnerError(undefined)
    },
    ownerError,
    account,
    setAccount: (text: string) => {
      setAccount(text)
      setAccountError(undefined)
    },
    accountError,
    lokinet,
    setLokinet,
    isBusy,
    error: error ?? (readError || undefined),
    isReady: total !== undefined && offers !== undefined && gone.length === 0 && terms?.isPaused === false,
    begin,
  }
}

const isAccountError = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'bad-account-id'
