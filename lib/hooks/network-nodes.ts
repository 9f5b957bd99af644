import { useQuery } from '@tanstack/react-query'
import { fetchNetworkNodes } from '@/lib/api/backend/client'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the network says about its nodes, by id, and its height. */
export const useNetworkNodes = () =>
  useQuery({
    queryKey: queryKeys.networkNodes(),
    queryFn: ({ signal }) => fetchNetworkNodes(signal),
    ...freshnessLevels.steady,
  })
