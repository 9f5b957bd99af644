import { useQuery } from '@tanstack/react-query'
import { readChainFigures } from '@/lib/chain/reads/chain-figures'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the contracts themselves say about the network. */
export function useChainFigures() {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.chainFigures(),
    queryFn: () => readChainFigures(context),
    ...freshnessLevels.steady,
  })
}
