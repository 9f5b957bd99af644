import { useQuery } from '@tanstack/react-query'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the contracts themselves say about the network. */
export function useChainFigures() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.chainFigures(),
    queryFn: () => chain.read((reads, context) => reads.readChainFigures(context)),
    ...freshnessLevels.steady,
  })
}
