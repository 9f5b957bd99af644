import { list, text } from '@/lib/api/decode'
import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'

/** More would be no list to choose from. */
const MOST_SEARCHES = 20

const KEY = 'session-portal.saved-searches'
const signal = browserSignal()
const nothing: readonly string[] = []
let kept: { stored: string | null; searches: readonly string[] } = { stored: null, searches: nothing }
const decode = list(text(/^[\w=&%+.-]{1,400}$/, 'a search'))

function readSearches(stored: string | null): readonly string[] {
  if (stored === null) return nothing
  try {
    return decode(JSON.parse(stored)).slice(0, MOST_SEARCHES)
  } catch {
    return nothing
  }
}

function write(searches: readonly string[]) {
  browserStorage()?.setItem(KEY, JSON.stringify(searches))
  signal.changed()
}

/** Filters of the market's list that a person kept, as the parameters of its address. Kept in this browser alone. */
export const savedSearches = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly string[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, searches: readSearches(stored) }
    return kept.searches
  },

  empty: () => nothing,

  /** The newest first. */
  save: (search: string) =>
    write([search, ...savedSearches.read().filter((old) => old !== search)].slice(0, MOST_SEARCHES)),

  forget: (search: string) => write(savedSearches.read().filter((old) => old !== search)),
}
