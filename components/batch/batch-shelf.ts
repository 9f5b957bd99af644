import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { type BatchRecord } from '@/lib/chain/transactions/batch/batch-record'
import { batchText, loadBatch } from '@/lib/chain/transactions/batch/batch-store'

const signal = browserSignal()
let read: { key: string; text: string | null; batch: BatchRecord | null } | null = null

/** The batch of this browser, level in all tabs; decoded once for each text. */
export const batchShelf = {
  subscribe: signal.subscribe,

  get(key: string): BatchRecord | null {
    const storage = browserStorage()
    const text = storage?.getItem(key) ?? null
    if (read?.key !== key || read.text !== text)
      read = { key, text, batch: storage && loadBatch(storage, key) }
    return read.batch
  },

  put(key: string, batch: BatchRecord | null) {
    if (batch) browserStorage()?.setItem(key, batchText(batch))
    else browserStorage()?.removeItem(key)
    signal.changed()
  },
}
