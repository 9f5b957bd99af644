'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { type BatchRecord, withJournal } from '@/lib/chain/transactions/batch/batch-record'
import { batchKey } from '@/lib/chain/transactions/batch/batch-store'
import type { Intent } from '@/lib/chain/transactions/intents'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowRecords } from '@/lib/hooks/flows'
import { milliseconds } from '@/lib/units/time'
import { batchShelf } from './batch-shelf'

/** The wallet's batch under way, with the journal's word on each item. The journal forgets old flows: the batch keeps it. */
export function useBatch(wallet: Address) {
  const deployment = useDeployment()
  const key = batchKey({ chainId: deployment.chainId, wallet })
  const kept = useSyncExternalStore(
    batchShelf.subscribe,
    () => batchShelf.get(key),
    () => null,
  )
  const records = useFlowRecords()
  const batch = kept && withJournal(kept, records)
  const isNews =
    kept !== null && kept.items.some(({ status }, index) => status !== batch?.items[index]?.status)
  useEffect(() => {
    if (isNews && batch) batchShelf.put(key, batch)
  }, [isNews, batch, key])
  return {
    batch,
    put: (next: BatchRecord | null) => batchShelf.put(key, next),
    /** @throws when the chain cannot be read; nothing was begun then. */
    begin: async (intents: readonly Intent[]) => {
      const { beginBatch, chainContext } = await import('@/lib/chain/transactions/batch/begin-batch')
      const of = { wallet, intents, now: milliseconds(Date.now()), newId: () => crypto.randomUUID() }
      batchShelf.put(key, await beginBatch(chainContext(deployment), of))
    },
  }
}
