import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { purchaseText, readPurchases } from '@/lib/api/kept-purchases'
import type { PurchaseRecord } from '@/lib/names/purchase-record'

const KEY = 'session-portal.name-purchases'
const signal = browserSignal()
const nothing: readonly PurchaseRecord[] = []
let kept: { stored: string | null; purchases: readonly PurchaseRecord[] } = {
  stored: null,
  purchases: nothing,
}

/** The purchases of names that are under way in this browser, level in all its tabs. */
export const purchaseStore = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly PurchaseRecord[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, purchases: readPurchases(stored) }
    return kept.purchases
  },

  empty: () => nothing,

  /** Adds a purchase or replaces the one with its commitment. @returns false where the browser keeps nothing. */
  put(purchase: PurchaseRecord): boolean {
    const others = purchaseStore.read().filter(({ commitment }) => commitment !== purchase.commitment)
    return write([...others, purchase])
  },

  remove({ commitment }: PurchaseRecord) {
    write(purchaseStore.read().filter((other) => other.commitment !== commitment))
  },
}

function write(purchases: readonly PurchaseRecord[]): boolean {
  const storage = browserStorage()
  const text = purchaseText(purchases)
  storage?.setItem(KEY, text)
  signal.changed()
  return storage?.getItem(KEY) === text
}
