'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Address } from 'viem'
import { chainContext } from '@/lib/chain/public-client'
import { isSettled, pendingStep } from '@/lib/chain/transactions/flow-record'
import { advanceRecord } from '@/lib/chain/transactions/run/advance'
import { useDeployment } from '@/lib/hooks/deployment'
import { flowStore } from '@/lib/hooks/flow-store'
import { keysAfterTransaction } from '@/lib/hooks/query-keys'
import { Pauses } from './pause'
import { writeJournal } from './use-journal'

const LOOK_MILLISECONDS = 3_000

/** Watches transactions that are under way without the dialog, and finished ones until no reorganisation can undo them. */
export default function JournalWatch({ wallet }: { wallet: Address }) {
  const context = chainContext(useDeployment())
  const queryClient = useQueryClient()

  useEffect(() => {
    const pauses = new Pauses()
    const { chainId } = context.deployment
    const look = async () => {
      for (const record of watchedRecords()) {
        // An endpoint that fails says nothing about a transaction: the next look asks again.
        const next = await advanceRecord(context, wallet, record).catch(() => record)
        if (next === record) continue
        writeJournal({ chainId, wallet }, next)
        for (const queryKey of keysAfterTransaction) void queryClient.invalidateQueries({ queryKey })
        if (next.status === 'undone') flowStore.resume(next)
      }
    }
    const watch = async () => {
      await look()
      await pauses.pause(LOOK_MILLISECONDS)
      await watch()
    }
    void watch()
    return () => pauses.leave()
  }, [context, queryClient, wallet])

  return null
}

/** A pending transaction that the dialog follows is left to it. */
function watchedRecords() {
  const { request, records } = flowStore.snapshot()
  const shown = request && ('record' in request ? request.record.id : request.id)
  return records.filter((record) => (pendingStep(record) ? record.id !== shown : !isSettled(record)))
}
