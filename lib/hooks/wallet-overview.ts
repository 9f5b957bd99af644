import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { loadWalletOverview } from '@/lib/chain/sources/wallet-overview'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Everything a wallet takes part in, from the index or else the chain. */
export function useWalletOverview(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.walletOverview(wallet),
    queryFn: wallet ? ({ signal }) => loadWalletOverview(chain, wallet, signal) : skipToken,
    ...freshnessLevels.steady,
  })
}
