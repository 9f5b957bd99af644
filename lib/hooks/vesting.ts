import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { loadVestingOf } from '@/lib/chain/sources/vesting'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The vesting contracts whose beneficiary a wallet is. */
export function useVestingOf(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.vesting(wallet),
    queryFn: wallet ? ({ signal }) => loadVestingOf(chain, wallet, signal) : skipToken,
    ...freshnessLevels.steady,
  })
}

/** Any vesting contract by its address (ApiError `not-found` when there is none). */
export function useVesting(address: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.vestingContract(address),
    queryFn: address ? () => chain.read((reads, context) => reads.readVesting(context, address)) : skipToken,
    ...freshnessLevels.steady,
  })
}
