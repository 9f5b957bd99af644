import type { Hex } from 'viem'
import { browserSignal } from '@/components/wallet/browser-signal'
import { browserStorage } from '@/components/wallet/browser-storage'
import { list } from '@/lib/api/decode'
import { wireHash } from '@/lib/api/wire'

/** Listings that one transaction buys: more would come near the gas of a block. */
export const LISTING_LIMIT = 20

const KEY = 'session-portal.listing-cart'
const signal = browserSignal()
const nothing: readonly Hex[] = []
let kept: { stored: string | null; hashes: readonly Hex[] } = { stored: null, hashes: nothing }
const decode = list(wireHash)

function readHashes(stored: string | null): readonly Hex[] {
  if (stored === null) return nothing
  try {
    return decode(JSON.parse(stored)).slice(0, LISTING_LIMIT)
  } catch {
    return nothing
  }
}

/** The listings that somebody is about to buy, by their hashes. Kept in this browser alone. */
export const listingCart = {
  subscribe: signal.subscribe,

  /** The same list as long as nothing changed. */
  read(): readonly Hex[] {
    const stored = browserStorage()?.getItem(KEY) ?? null
    if (stored !== kept.stored) kept = { stored, hashes: readHashes(stored) }
    return kept.hashes
  },

  empty: () => nothing,

  /** Adds those that are not in it yet, as far as there is room. */
  add(hashes: readonly Hex[]) {
    write([...new Set([...listingCart.read(), ...hashes])].slice(0, LISTING_LIMIT))
  },

  remove(hashes: readonly Hex[]) {
    write(listingCart.read().filter((hash) => !hashes.includes(hash)))
  },
}

function write(hashes: readonly Hex[]) {
  browserStorage()?.setItem(KEY, JSON.stringify(hashes))
  signal.changed()
}
