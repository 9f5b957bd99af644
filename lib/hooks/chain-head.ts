import { useQuery } from '@tanstack/react-query'
import { readChainHead } from '@/lib/chain/reads/head'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Newest block of the chain. */
export function useChainHead() {
  const { rpc } = useChain()
  return useQuery({
    queryKey: queryKeys.chainHead(),
    queryFn: () => readChainHead(rpc),
    ...freshnessLevels.head,
  })
}
