'use client'

import { useSyncExternalStore } from 'react'
import { useDeployment } from '@/lib/hooks/deployment'
import { sameAddress } from '@/lib/units/same-address'
import { cartStore } from './cart-store'
import { purchaseStore } from './purchase-store'

export const useCart = () => useSyncExternalStore(cartStore.subscribe, cartStore.read, cartStore.empty)

/** The purchases under way with the registrar of this portal. */
export function usePurchases() {
  const { chainId, names } = useDeployment()
  const all = useSyncExternalStore(purchaseStore.subscribe, purchaseStore.read, purchaseStore.empty)
  return all.filter(
    (purchase) => purchase.chainId === chainId && sameAddress(purchase.registrar, names?.registrar),
  )
}
