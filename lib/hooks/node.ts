import { useQuery } from '@tanstack/react-query'
import { loadSessionNode } from '@/lib/chain/sources/session-nodes'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** One node, from the index or else the chain. */
export function useNode(nodeId: bigint) {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.node(nodeId),
    queryFn: ({ signal }) => loadSessionNode(context, nodeId, signal),
    ...freshnessLevels.live,
  })
}
