import { skipToken, useQuery } from '@tanstack/react-query'
import type { NodeQuery } from '@/lib/api/indexer/client'
import { loadSessionNodes } from '@/lib/chain/sources/session-nodes'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The nodes that match, from the index or else the chain; running and leaving ones without a state. Null asks nothing. */
export function useNodes(query: NodeQuery | null = {}) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nodes(query ?? {}),
    queryFn: query ? ({ signal }) => loadSessionNodes(chain, query, signal) : skipToken,
    placeholderData: (before) => before,
    ...freshnessLevels.steady,
  })
}
