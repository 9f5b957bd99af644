import { useQuery } from '@tanstack/react-query'
import { fetchNetworkHead } from '@/lib/api/backend/client'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Where the node network stands. */
export const useNetworkHead = () =>
  useQuery({
    queryKey: queryKeys.networkHead(),
    queryFn: ({ signal }) => fetchNetworkHead(signal),
    ...freshnessLevels.live,
  })
