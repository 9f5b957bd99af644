import { useQuery } from '@tanstack/react-query'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** How a liquidation divides a node's deposit. */
export function useLiquidationRatios() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.liquidationRatios(),
    queryFn: () => chain.read((reads, context) => reads.readLiquidationRatios(context)),
    ...freshnessLevels.slow,
  })
}
