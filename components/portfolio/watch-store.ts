import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { readWatchList, type Watched } from './watch-list'

const KEY = 'session-portal.watched'
const signal = browserSignal()
const nothing: readonly Watched[] = []
let kept: { stored: string | null; entries: readonly Watched[] } = { stored: null, entries: nothing }

/** The addresses that a person watches and how they call them. Kept in this browser, level in all its tabs. */
export const watchStore = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly Watched[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, entries: readWatchList(stored) }
    return kept.entries
  },

  /** What is known before the browser is there. */
  empty: () => nothing,

  write(entries: readonly Watched[]) {
    browserStorage()?.setItem(KEY, JSON.stringify(entries))
    signal.changed()
  },
}
