import { useQuery } from '@tanstack/react-query'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the pool has set free for the rewards contract and not paid yet. */
export function usePoolRelease() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.poolRelease(),
    queryFn: () => chain.read((reads, context) => reads.readPoolRelease(context)),
    ...freshnessLevels.steady,
  })
}
