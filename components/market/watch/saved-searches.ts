import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { list, object, text } from '@/lib/api/decode'
import { MOST_SEEN } from './new-finds'

export type SavedSearch = {
  /** Filters of the market's list, as the parameters of its address. */
  search: string
  /** Marks of what it found when it was last looked at. @see markOf */
  seen: readonly string[]
}

/** More would be no list to choose from. */
const MOST_SEARCHES = 20
const KEY = 'session-portal.saved-searches'
const signal = browserSignal()
const nothing: readonly SavedSearch[] = []
let kept: { stored: string | null; searches: readonly SavedSearch[] } = { stored: null, searches: nothing }
const decode = list(
  object({
    search: text(/^[\w=&%+.-]{1,400}$/, 'a search'),
    seen: list(text(/^[0-9a-f]{1,12}$/, 'a mark')),
  }),
)

function readSearches(stored: string | null): readonly SavedSearch[] {
  if (stored === null) return nothing
  try {
    return decode(JSON.parse(stored)).slice(0, MOST_SEARCHES)
  } catch {
    return nothing
  }
}

function write(searches: readonly SavedSearch[]) {
  browserStorage()?.setItem(KEY, JSON.stringify(searches))
  signal.changed()
}

const without = (search: string) => savedSearches.read().filter((old) => old.search !== search)

/** Filters of the market's list that a person kept, and what they saw of each. Kept in this browser alone. */
export const savedSearches = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly SavedSearch[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, searches: readSearches(stored) }
    return kept.searches
  },

  empty: () => nothing,

  /** The newest first. @param found - what it finds now, which is not news. */
  save: (search: string, found: readonly string[]) =>
    write([{ search, seen: found.slice(0, MOST_SEEN) }, ...without(search)].slice(0, MOST_SEARCHES)),

  /** Somebody looks at what a search finds now. */
  look: (search: string, found: readonly string[]) =>
    write(
      savedSearches
        .read()
        .map((old) => (old.search === search ? { search, seen: found.slice(0, MOST_SEEN) } : old)),
    ),

  forget: (search: string) => write(without(search)),
}
