import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { ChainAccess } from '@/lib/chain/access'
import { loadWalletOverview } from '@/lib/chain/sources/wallet-overview'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

export const walletOverviewOptions = (chain: ChainAccess, wallet: Address | undefined) =>
  queryOptions({
    queryKey: queryKeys.walletOverview(wallet),
    queryFn: wallet ? ({ signal }) => loadWalletOverview(chain, wallet, signal) : skipToken,
    ...freshnessLevels.steady,
  })

/** Everything a wallet takes part in, from the index or else the chain. */
export const useWalletOverview = (wallet: Address | undefined) =>
  useQuery(walletOverviewOptions(useChain(), wallet))
