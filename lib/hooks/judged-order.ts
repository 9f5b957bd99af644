import { useQuery } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { useLabelMode } from './market'
import { queryKeys } from './query-keys'

/** A listing or offer that somebody led here to: the order book only hands out what was signed, the chain says the rest. */
export function useJudgedOrder(hash: Hex) {
  const chain = useChain()
  const mode = useLabelMode()
  return useQuery({
    queryKey: queryKeys.judgedOrder(hash),
    queryFn: async ({ signal }) => {
      const { fetchProvenOrder } = await import('@/lib/api/portal/proven-order')
      const { order, signed, criteriaIds } = await fetchProvenOrder(hash, { mode, signal })
      const judged = await chain.read(async (_reads, context) => {
        const { readJudgedOrder } = await import('@/lib/chain/reads/market/judged-order')
        return readJudgedOrder(context, { signed, criteriaIds })
      })
      // Labels are proven by the tokens they make; one that is not is shown as its token.
      const labelOf = new Map(order.names.map(({ tokenId, label }) => [tokenId, label]))
      return { ...judged, choices: criteriaIds?.length ?? 0, labelOf }
    },
    ...freshnessLevels.live,
  })
}
