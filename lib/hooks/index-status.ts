import { useQuery } from '@tanstack/react-query'
import { fetchIndexStatus } from '@/lib/api/indexer/client'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** How far the index has read the chain. */
export const useIndexStatus = () =>
  useQuery({
    queryKey: queryKeys.indexStatus(),
    queryFn: ({ signal }) => fetchIndexStatus(signal),
    ...freshnessLevels.live,
  })
