import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useDeployment } from './deployment'
import { queryKeys } from './query-keys'

/**
 * The network's signature over a wallet's lifetime total, verified in this browser. Asks only on `refetch`: every request
 * makes all nodes sign. The curve's code is loaded with the first one.
 */
export function useRewardSignature(wallet: Address | undefined) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.rewardSignature(wallet),
    queryFn: wallet
      ? async ({ signal }) => {
          const { loadVerifiedRewardsOf } = await import('@/lib/chain/signatures/verified-rewards')
          return loadVerifiedRewardsOf(deployment, wallet, signal)
        }
      : skipToken,
    enabled: false,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
}
