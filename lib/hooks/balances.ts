import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** SESH and ether of a wallet; asks nothing without one. */
export function useBalances(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.balances(wallet),
    queryFn: wallet ? () => chain.read((reads, context) => reads.readBalances(context, wallet)) : skipToken,
    ...freshnessLevels.live,
  })
}
