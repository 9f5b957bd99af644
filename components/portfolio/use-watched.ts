'use client'

import { useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { labelOf, withoutWatched, withWatched } from './watch-list'
import { watchStore } from './watch-store'

/** The watch list of this browser, and how it is changed. */
export function useWatched() {
  const entries = useSyncExternalStore(watchStore.subscribe, watchStore.read, watchStore.empty)
  return {
    entries,
    watch: (address: Address, label: string) => watchStore.write(withWatched(entries, { address, label })),
    forget: (address: Address) => watchStore.write(withoutWatched(entries, address)),
  }
}

/** How the person calls an address; empty for not at all. */
export const useLabel = (address: Address): string => labelOf(useWatched().entries, address)
