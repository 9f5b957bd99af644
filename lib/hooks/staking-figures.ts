import { useQuery } from '@tanstack/react-query'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What a yield and a lock follow from, as the contracts tell it at one block. */
export function useStakingFigures() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.stakingFigures(),
    queryFn: () => chain.read((reads, context) => reads.readStakingFigures(context)),
    ...freshnessLevels.slow,
  })
}
