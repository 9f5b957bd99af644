import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the rewards contract has proven for a wallet, and the claim limit of everybody. */
export function useRecipient(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.recipient(wallet),
    queryFn: wallet ? () => chain.read((reads, context) => reads.readRecipient(context, wallet)) : skipToken,
    ...freshnessLevels.live,
  })
}
