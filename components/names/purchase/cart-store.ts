import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { list, object, text, whole } from '@/lib/api/decode'

export type CartItem = { label: string; periods: number }

/** What the registrar sells in one transaction. */
export const CART_LIMIT = 20

const KEY = 'session-portal.name-cart'
const signal = browserSignal()
const nothing: readonly CartItem[] = []
let kept: { stored: string | null; items: readonly CartItem[] } = { stored: null, items: nothing }
const decode = list(
  object({ label: text(/^[a-z0-9_-]{1,64}$/, 'a label'), periods: whole({ min: 1, max: 10 }) }),
)

function readItems(stored: string | null): readonly CartItem[] {
  if (stored === null) return nothing
  try {
    return decode(JSON.parse(stored)).slice(0, CART_LIMIT)
  } catch {
    return nothing
  }
}

/** The names that somebody is about to buy. Kept in this browser alone. */
export const cartStore = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly CartItem[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, items: readItems(stored) }
    return kept.items
  },

  empty: () => nothing,

  /** Adds names that are not in it yet, as far as there is room. */
  add(labels: readonly string[]) {
    const before = cartStore.read()
    const fresh = labels.filter((label) => before.every((item) => item.label !== label))
    write([...before, ...fresh.map((label) => ({ label, periods: 1 }))].slice(0, CART_LIMIT))
  },

  setPeriods(label: string, periods: number) {
    write(cartStore.read().map((item) => (item.label === label ? { label, periods } : item)))
  },

  remove(labels: readonly string[]) {
    write(cartStore.read().filter((item) => !labels.includes(item.label)))
  },
}

function write(items: readonly CartItem[]) {
  browserStorage()?.setItem(KEY, JSON.stringify(items))
  signal.changed()
}
