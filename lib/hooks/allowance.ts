import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readAllowance } from '@/lib/chain/reads/balances'
import { useChainContext } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What a contract may still take from a wallet. */
export function useAllowance({ owner, spender }: { owner: Address | undefined; spender: Address }) {
  const context = useChainContext()
  return useQuery({
    queryKey: queryKeys.allowance(owner, spender),
    queryFn: owner ? () => readAllowance(context, { owner, spender }) : skipToken,
    ...freshnessLevels.live,
  })
}
