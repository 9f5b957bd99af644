'use client'

import { useState } from 'react'
import type { Hex } from 'viem'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLabelMode } from '@/lib/hooks/market'

/** From listings and offers of one's own to the dialog that withdraws them in one transaction. */
export function useCancel() {
  const start = useStartFlow()
  const mode = useLabelMode()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const cancel = async (hashes: readonly Hex[]) => {
    setBusy(true)
    setError(undefined)
    try {
      const { fetchProvenOrder } = await import('@/lib/api/portal/proven-order')
      const answers = await Promise.all(hashes.map((hash) => fetchProvenOrder(hash, { mode })))
      start({ kind: 'cancel-orders', orders: answers.map(({ signed }) => signed.components) })
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(false)
    }
  }
  /** Asks no order book: what was signed becomes worthless whether or not anybody knows it. */
  const cancelAll = () => start({ kind: 'cancel-all-orders' })
  return { cancel, cancelAll, isBusy, error }
}
