import { type Decode, list, nullable, object, text } from '@/lib/api/decode'
import { wireSesh } from '@/lib/api/wire'
import type { Sesh } from '@/lib/units/sesh'

/** A name that a person keeps an eye on, with its lowest price when they last looked; null while it was not for sale. */
export type WatchedName = { label: string; seen: Sesh | null }

/** More rows are no list to look at. */
export const MOST_WATCHED_NAMES = 50

const decode: Decode<readonly WatchedName[]> = list(
  object({ label: text(/^[a-z0-9_-]{1,64}$/, 'a label'), seen: nullable(wireSesh) }),
)

/** What the browser kept; an empty list for anything that is not one. */
export function readWatchedNames(stored: string | null): readonly WatchedName[] {
  if (stored === null) return []
  try {
    return decode(JSON.parse(stored)).slice(0, MOST_WATCHED_NAMES)
  } catch {
    return []
  }
}

export const writeWatchedNames = (names: readonly WatchedName[]): string =>
  JSON.stringify(names.map(({ label, seen }) => ({ label, seen: seen === null ? null : String(seen) })))

/** The list with one name on it at this price: level where it stands, or at the end if there is room. */
export function withName(names: readonly WatchedName[], name: WatchedName): readonly WatchedName[] {
  if (names.some(({ label }) => label === name.label))
    return names.map((old) => (old.label === name.label ? name : old))
  return names.length < MOST_WATCHED_NAMES ? [...names, name] : names
}

export const withoutName = (names: readonly WatchedName[], gone: string): readonly WatchedName[] =>
  names.filter(({ label }) => label !== gone)

export type WatchAlert = 'listed' | 'gone' | 'cheaper' | 'dearer'

/** What changed since somebody last looked; null for nothing. @param now - its lowest price; null while not for sale. */
export function watchAlert(seen: Sesh | null, now: Sesh | null): WatchAlert | null {
  if (seen === now) return null
  if (seen === null) return 'listed'
  if (now === null) return 'gone'
  return now < seen ? 'cheaper' : 'dearer'
}
