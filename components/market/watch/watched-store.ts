import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { readWatchedNames, type WatchedName, writeWatchedNames } from './watched-names'

const KEY = 'session-portal.watched-names'
const signal = browserSignal()
const nothing: readonly WatchedName[] = []
let kept: { stored: string | null; names: readonly WatchedName[] } = { stored: null, names: nothing }

/** The names that a person watches. Kept in this browser alone, level in all its tabs: no server learns of them. */
export const watchedStore = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly WatchedName[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, names: readWatchedNames(stored) }
    return kept.names
  },

  /** What is known before the browser is there. */
  empty: () => nothing,

  write(names: readonly WatchedName[]) {
    browserStorage()?.setItem(KEY, writeWatchedNames(names))
    signal.changed()
  },
}
