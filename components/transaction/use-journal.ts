'use client'

import { useEffect } from 'react'
import type { Address } from 'viem'
import { browserStorage } from '@/components/wallet/browser-storage'
import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import { journalKey, loadJournal, saveRecord } from '@/lib/chain/transactions/journal'
import { flowStore } from '@/lib/hooks/flow-store'

type JournalOf = { chainId: number; wallet: Address | undefined }

/** Keeps the flow store level with the wallet's journal, whichever tab writes it. */
export function useJournal({ chainId, wallet }: JournalOf): void {
  useEffect(() => {
    const storage = browserStorage()
    if (!wallet || !storage) return flowStore.setRecords([])
    const key = journalKey({ chainId, wallet })
    const read = () => flowStore.setRecords(loadJournal(storage, key))
    const onStorage = (event: StorageEvent) => {
      if (event.key === key) read()
    }
    read()
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [chainId, wallet])
}

/** Writes one flow down, for this tab, the others and the next visit. */
export function writeJournal({ chainId, wallet }: { chainId: number; wallet: Address }, record: FlowRecord) {
  const storage = browserStorage()
  if (storage) flowStore.setRecords(saveRecord(storage, journalKey({ chainId, wallet }), record))
}
