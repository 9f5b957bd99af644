'use client'

import { useMarketStatus } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'

/** Whether the order book would take a listing now, and the wallet is on the right network (E-13). */
export function useCanList(): boolean {
  const { status } = useWallet()
  const book = useMarketStatus().data
  return status === 'connected' && book !== undefined && book.paused === null && book.database !== 'down'
}
