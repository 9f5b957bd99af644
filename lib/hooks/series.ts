import { useQuery } from '@tanstack/react-query'
import { fetchSeries, type SeriesQuery } from '@/lib/api/indexer/client'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** How a figure of the network moved; only the index remembers. */
export const useSeries = (query: SeriesQuery) =>
  useQuery({
    queryKey: queryKeys.series(query),
    queryFn: ({ signal }) => fetchSeries(query, signal),
    ...freshnessLevels.slow,
  })
