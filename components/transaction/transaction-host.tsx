'use client'

import dynamic from 'next/dynamic'
import { useWallet } from '@/lib/hooks/wallet'

const TransactionDesk = dynamic(() => import('./transaction-desk'), { ssr: false })

/** Everything about signing is loaded with the first connected wallet: nobody else can have begun anything. */
export function TransactionHost() {
  const { address } = useWallet()
  return address ? <TransactionDesk wallet={address} /> : null
}
