import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** One contribution contract, live from the chain. Fails with `not-found` for a contract that the factory never created. */
export function useOpenNode(contract: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.openNode(contract),
    queryFn: contract
      ? () => chain.read((reads, context) => reads.loadLiveOpenNode(context, contract))
      : skipToken,
    ...freshnessLevels.live,
  })
}
