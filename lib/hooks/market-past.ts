import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ActivityQuery, MarketSeriesQuery, SaleQuery } from '@/lib/api/indexer/market'
import { MOST_WANTED } from '@/lib/chain/transactions/market/market-intents'
import type { NameCategory } from '@/lib/names/categories'
import { freshnessLevels } from './freshness-levels'
import { useHasMarket, useLabelMode } from './market'
import { queryKeys } from './query-keys'

/** What was sold and what else happened on the market; only the index remembers. */

/** Decoders and the proof of labels are loaded when the first answer is asked for. */
const past = () => import('@/lib/api/indexer/market')

/** Most sales of one name that its chart draws. */
const CHART_SALES = 200

/** One page of sales. */
export function useSales(query: SaleQuery) {
  const mode = useLabelMode()
  return useQuery({
    queryKey: queryKeys.sales(query),
    queryFn: async ({ signal }) => (await past()).fetchSales(query, { mode, signal }),
    enabled: useHasMarket(),
    ...freshnessLevels.steady,
  })
}

/** Sales that what names are worth is taken from. */
const COMPARABLE_SALES = 200

/** The newest sales of names with known letters, without what is marked as wash. */
export function useComparableSales() {
  const { data, error } = useSales({ wash: 'hidden', limit: COMPARABLE_SALES })
  const sales = useMemo(
    () =>
      data?.items.flatMap(({ label, ...sale }) =>
        label === null ? [] : [{ ...sale, label, at: sale.timestamp }],
      ),
    [data],
  )
  return { data: sales, error }
}

/** What one name fetched, newest first. */
export function useSalesOfName(tokenId: bigint) {
  const mode = useLabelMode()
  return useQuery({
    queryKey: queryKeys.salesOfName(tokenId),
    queryFn: async ({ signal }) =>
      (await past()).fetchNameSales(tokenId, { limit: CHART_SALES }, { mode, signal }),
    enabled: useHasMarket(),
    ...freshnessLevels.steady,
  })
}

/** Sales and volume of each day or hour. */
export function useMarketSeries(query: MarketSeriesQuery) {
  return useQuery({
    queryKey: queryKeys.marketSeries(query),
    queryFn: async ({ signal }) => (await past()).fetchMarketSeries(query, signal),
    enabled: useHasMarket(),
    ...freshnessLevels.slow,
  })
}

/** What happened, newest first, page after page. */
export function useMarketActivity(query: ActivityQuery) {
  const mode = useLabelMode()
  return useInfiniteQuery({
    queryKey: queryKeys.marketActivity(query),
    queryFn: async ({ pageParam, signal }) =>
      (await past()).fetchMarketActivity({ ...query, cursor: pageParam }, { mode, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: useHasMarket(),
    ...freshnessLevels.steady,
  })
}

/** Sums by category, names whose price changed most, the last sale. */
export function useMarketStats() {
  const mode = useLabelMode()
  return useQuery({
    queryKey: queryKeys.marketStats(),
    queryFn: async ({ signal }) => (await past()).fetchMarketStats({ mode, signal }),
    enabled: useHasMarket(),
    ...freshnessLevels.steady,
  })
}

/** Names that an offer for a category would be for; asked for when somebody is about to make one. */
export function useNamesOfCategory(category: NameCategory) {
  const mode = useLabelMode()
  return useQuery({
    queryKey: queryKeys.namesOfCategory(category),
    queryFn: async ({ signal }) => {
      const { fetchNamesOfCategory } = await import('@/lib/api/indexer/names-of-category')
      return fetchNamesOfCategory(category, MOST_WANTED, { mode, signal })
    },
    ...freshnessLevels.constant,
  })
}
