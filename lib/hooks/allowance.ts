import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What a contract may still take from a wallet. */
export function useAllowance({ owner, spender }: { owner: Address | undefined; spender: Address }) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.allowance(owner, spender),
    queryFn: owner
      ? () => chain.read((reads, context) => reads.readAllowance(context, { owner, spender }))
      : skipToken,
    ...freshnessLevels.live,
  })
}
