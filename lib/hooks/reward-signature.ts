import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useChainContext } from './deployment'
import { queryKeys } from './query-keys'

/**
 * The network's signature over a wallet's lifetime total, verified in this browser. Asks only on `refetch`: every request
 * makes all nodes sign. The curve's code is loaded with the first one.
 */
export function useRewardSignature(wallet: Address | undefined) {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.rewardSignature(wallet),
    queryFn: wallet
      ? async ({ signal }) => {
          const { loadVerifiedRewards } = await import('@/lib/chain/signatures/verified-rewards')
          return loadVerifiedRewards(context, wallet, signal)
        }
      : skipToken,
    enabled: false,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
}
