import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { ChainAccess } from '@/lib/chain/access'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

export const balancesOptions = (chain: ChainAccess, wallet: Address | undefined) =>
  queryOptions({
    queryKey: queryKeys.balances(wallet),
    queryFn: wallet ? () => chain.read((reads, context) => reads.readBalances(context, wallet)) : skipToken,
    ...freshnessLevels.live,
  })

/** SESH and ether of a wallet; asks nothing without one. */
export const useBalances = (wallet: Address | undefined) => useQuery(balancesOptions(useChain(), wallet))
