import { useQuery } from '@tanstack/react-query'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The rewards contract's constants about leaving. */
export function useLeaveParameters() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.leaveParameters(),
    queryFn: () => chain.read((reads, context) => reads.readLeaveParameters(context)),
    ...freshnessLevels.constant,
  })
}
