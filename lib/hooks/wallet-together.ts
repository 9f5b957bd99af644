import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { queryKeys } from './query-keys'
import { useWalletSnapshot } from './wallet'

/** Whether the wallet takes several calls in one request (EIP-5792). */
export function useCanSendTogether(wallet: Address): boolean {
  const { actions } = useWalletSnapshot()
  const { data = false } = useQuery({
    queryKey: queryKeys.walletTogether(wallet),
    queryFn: () => actions?.canSendTogether() ?? false,
    enabled: actions !== null,
    staleTime: Infinity,
  })
  return data
}
