import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readBalances } from '@/lib/chain/reads/balances'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** SESH and ether of a wallet; asks nothing without one. */
export function useBalances(wallet: Address | undefined) {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.balances(wallet),
    queryFn: wallet ? () => readBalances(context, wallet) : skipToken,
    ...freshnessLevels.live,
  })
}
