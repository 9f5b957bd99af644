'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'

const WrongNetwork = lazyPart(() => import('./wrong-network'))

/** Tells that the wallet is on another chain; nothing while it is on the right one. */
export function NetworkNotice() {
  const { status } = useWallet()
  return status === 'wrong-network' ? <WrongNetwork /> : null
}
