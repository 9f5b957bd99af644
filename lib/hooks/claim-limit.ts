import { useQuery } from '@tanstack/react-query'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The claim limit that all wallets share. */
export function useClaimLimit() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.claimLimit(),
    queryFn: () => chain.read((reads, context) => reads.readClaimLimit(context)),
    ...freshnessLevels.steady,
  })
}
