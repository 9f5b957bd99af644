import { useQuery } from '@tanstack/react-query'
import { readLeaveParameters } from '@/lib/chain/reads/leave-parameters'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The rewards contract's constants about leaving. */
export function useLeaveParameters() {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.leaveParameters(),
    queryFn: () => readLeaveParameters(context),
    ...freshnessLevels.constant,
  })
}
