'use client'

import { useSyncExternalStore } from 'react'
import { nameQuery, readNameFields } from '@/components/market/browse/name-fields'
import { useAttempt } from '@/components/market/figures/use-attempt'
import type { MarketNameQuery } from '@/lib/api/portal/market'
import { useLabelMode, useMarketNames } from '@/lib/hooks/market'
import { MOST_SEEN, markOf, newFinds } from './new-finds'
import { type SavedSearch, savedSearches } from './saved-searches'

/** What a search finds, the newest listings first. */
function newestQuery(search: string): MarketNameQuery {
  const query = nameQuery(readNameFields(search))
  return { ...query, ...(query.state === 'listed' && { sort: 'newest' }), limit: MOST_SEEN }
}

/** The searches that this browser keeps. */
export const useSavedSearches = () =>
  useSyncExternalStore(savedSearches.subscribe, savedSearches.read, savedSearches.empty)

/** How many finds of a kept search are new, and how they become seen. */
export function useSearchNews({ search, seen }: SavedSearch) {
  const found = useMarketNames(newestQuery(search)).data?.pages[0]?.items.map(markOf)
  return {
    news: found ? newFinds(found, seen) : 0,
    look: () => found && savedSearches.look(search, found),
  }
}

/** Keeps a search with what it finds now, so that only what comes later is news. */
export function useSaveSearch() {
  const mode = useLabelMode()
  const { attempt, isBusy, error } = useAttempt()
  const save = (search: string) =>
    attempt(async () => {
      const { fetchMarketNames } = await import('@/lib/api/portal/market')
      const { items } = await fetchMarketNames(newestQuery(search), { mode })
      savedSearches.save(search, items.map(markOf))
    })
  return { save, isBusy, error }
}
