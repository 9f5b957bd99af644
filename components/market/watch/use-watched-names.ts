'use client'

import { useSyncExternalStore } from 'react'
import { withName, withoutName, type WatchedName } from './watched-names'
import { watchedStore } from './watched-store'

/** The names that this browser watches, and how they are changed. */
export function useWatchedNames() {
  const names = useSyncExternalStore(watchedStore.subscribe, watchedStore.read, watchedStore.empty)
  return {
    names,
    watch: (name: WatchedName) => watchedStore.write(withName(names, name)),
    forget: (label: string) => watchedStore.write(withoutName(names, label)),
  }
}
