import { useQuery } from '@tanstack/react-query'
import type { NodeQuery } from '@/lib/api/indexer/client'
import { loadSessionNodes } from '@/lib/chain/sources/session-nodes'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The nodes that match, from the index or else the chain; running and leaving ones when no state is asked for. */
export function useNodes(query: NodeQuery = {}) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nodes(query),
    queryFn: ({ signal }) => loadSessionNodes(chain, query, signal),
    placeholderData: (before) => before,
    ...freshnessLevels.steady,
  })
}
