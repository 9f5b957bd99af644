import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { loadLiveOpenNode } from '@/lib/chain/reads/open-node'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** One contribution contract, live from the chain. Fails with `not-found` for a contract that the factory never created. */
export function useOpenNode(contract: Address) {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.openNode(contract),
    queryFn: () => loadLiveOpenNode(context, contract),
    ...freshnessLevels.live,
  })
}
