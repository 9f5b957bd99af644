'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'

const JournalList = lazyPart(() => import('./journal-list'))

/** What the connected wallet has under way; without a wallet there is nothing to tell. */
export function JournalTray() {
  const { address } = useWallet()
  return address ? <JournalList /> : null
}
