'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'

const RegistrationList = lazyPart(() => import('./registration-list'))

/** Nodes that were prepared for the connected wallet; without a wallet there is nobody to look for. */
export function MyRegistrations() {
  const { address } = useWallet()
  return address ? <RegistrationList /> : null
}
