import { useQuery } from '@tanstack/react-query'
import { loadSessionNode } from '@/lib/chain/sources/session-nodes'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** One node, from the index or else the chain. */
export function useNode(nodeId: bigint) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.node(nodeId),
    queryFn: ({ signal }) => loadSessionNode(chain, nodeId, signal),
    ...freshnessLevels.live,
  })
}
