import type { Address } from 'viem'
import { DecodeError, type Decode, list, map, object, text } from '@/lib/api/decode'
import { wireAddress } from '@/lib/api/wire'
import { sameAddress } from '@/lib/units/same-address'

/** An address that a person keeps an eye on, under a name of their own; empty for none. Kept in this browser only. */
export type Watched = { address: Address; label: string }

/** Longer lists would ask the services too much at once. */
export const MOST_WATCHED = 30
export const LONGEST_LABEL = 40

const watched: Decode<Watched> = map(object({ address: wireAddress, label: text() }), (entry) => ({
  address: entry.address,
  label: tidyLabel(entry.label),
}))

/** One line without control characters, cut at `LONGEST_LABEL`. */
export const tidyLabel = (label: string): string =>
  label
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LABEL)

/** What the browser kept; an empty list for anything that is not one. */
export function readWatchList(stored: string | null): readonly Watched[] {
  if (stored === null) return []
  try {
    return list(watched)(JSON.parse(stored)).slice(0, MOST_WATCHED)
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return []
    throw error
  }
}

export const labelOf = (entries: readonly Watched[], address: Address): string =>
  entries.find((entry) => sameAddress(entry.address, address))?.label ?? ''

export const isWatched = (entries: readonly Watched[], address: Address): boolean =>
  entries.some((entry) => sameAddress(entry.address, address))

/** The list with the address under this name: renamed where it stands, or added at the end if there is room. */
export function withWatched(entries: readonly Watched[], { address, label }: Watched): readonly Watched[] {
  const entry = { address, label: tidyLabel(label) }
  if (isWatched(entries, address))
    return entries.map((old) => (sameAddress(old.address, address) ? entry : old))
  return entries.length < MOST_WATCHED ? [...entries, entry] : entries
}

export const withoutWatched = (entries: readonly Watched[], address: Address): readonly Watched[] =>
  entries.filter((entry) => !sameAddress(entry.address, address))
