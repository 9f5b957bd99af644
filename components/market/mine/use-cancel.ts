'use client'

import type { Hex } from 'viem'
import { useAttempt } from '@/components/market/figures/use-attempt'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLabelMode } from '@/lib/hooks/market'

/** From listings and offers of one's own to the dialog that withdraws them in one transaction. */
export function useCancel() {
  const start = useStartFlow()
  const mode = useLabelMode()
  const { attempt, isBusy, error } = useAttempt()
  const cancel = (hashes: readonly Hex[]) =>
    attempt(async () => {
      const { fetchProvenOrder } = await import('@/lib/api/portal/proven-order')
      const answers = await Promise.all(hashes.map((hash) => fetchProvenOrder(hash, { mode })))
      start({ kind: 'cancel-orders', orders: answers.map(({ signed }) => signed.components) })
    })
  /** Asks no order book: what was signed becomes worthless whether or not anybody knows it. */
  const cancelAll = () => start({ kind: 'cancel-all-orders' })
  return { cancel, cancelAll, isBusy, error }
}
