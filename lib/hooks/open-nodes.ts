import { useQuery } from '@tanstack/react-query'
import { loadOpenNodes } from '@/lib/chain/sources/open-nodes'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Contribution contracts whose node does not run yet, newest first, from the index or else the chain. */
export function useOpenNodes() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.openNodes(),
    queryFn: ({ signal }) => loadOpenNodes(chain, signal),
    ...freshnessLevels.steady,
  })
}
