import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readRecipient } from '@/lib/chain/reads/recipient'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the rewards contract has proven for a wallet, and the claim limit of everybody. */
export function useRecipient(wallet: Address | undefined) {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.recipient(wallet),
    queryFn: wallet ? () => readRecipient(context, wallet) : skipToken,
    ...freshnessLevels.live,
  })
}
