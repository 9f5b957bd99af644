'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'

const TransactionDesk = lazyPart(() => import('./transaction-desk'))

/** Everything about signing is loaded with the first connected wallet: nobody else can have begun anything. */
export function TransactionHost() {
  const { address } = useWallet()
  return address ? <TransactionDesk wallet={address} /> : null
}
