import { skipToken, useQuery } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What the registry says of all names: terms, fees. */
export function useNameRules() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nameRules(),
    queryFn: () => chain.read((reads, context) => reads.readNameRules(context)),
    enabled: chain.deployment.names !== undefined,
    ...freshnessLevels.steady,
  })
}

/** On what terms the registrar sells. */
export function useSaleTerms() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.saleTerms(),
    queryFn: () => chain.read((reads, context) => reads.readSaleTerms(context)),
    enabled: chain.deployment.names !== undefined,
    ...freshnessLevels.steady,
  })
}

/** What the chain says of labels that somebody looks for; no server of ours is asked. */
export function useNameOffers(labels: readonly string[]) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nameOffers(labels),
    queryFn:
      labels.length > 0
        ? () => chain.read((reads, context) => reads.readNameOffers(context, labels))
        : skipToken,
    ...freshnessLevels.live,
  })
}

/** When a commitment was made, as the registrar holds it; null when it holds none. */
export function useCommitment(commitment: Hex | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.commitment(commitment),
    queryFn: commitment
      ? () => chain.read((reads, context) => reads.readCommitment(context, commitment))
      : skipToken,
    ...freshnessLevels.live,
  })
}
