import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { fetchOperator, fetchOperators } from '@/lib/api/indexer/client'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** Every operator's record, by address; only the index remembers. */
export const useOperatorRecords = () =>
  useQuery({
    queryKey: queryKeys.operators(),
    queryFn: ({ signal }) => fetchOperators(signal),
    ...freshnessLevels.slow,
  })

export const useOperatorRecord = (operator: Address) =>
  useQuery({
    queryKey: queryKeys.operator(operator),
    queryFn: ({ signal }) => fetchOperator(operator, signal),
    ...freshnessLevels.slow,
  })
