import { useQuery } from '@tanstack/react-query'
import { fetchIndexFigures } from '@/lib/api/indexer/client'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Sums over the whole network that only the index knows. */
export const useIndexFigures = () =>
  useQuery({
    queryKey: queryKeys.indexFigures(),
    queryFn: ({ signal }) => fetchIndexFigures(signal),
    ...freshnessLevels.steady,
  })
