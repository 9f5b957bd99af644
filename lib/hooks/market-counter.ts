import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { useHasMarket } from './market'
import { queryKeys } from './query-keys'

/** The number that a wallet's listings and offers must carry; all that carry an earlier one are worthless. */
export function useMarketCounter(wallet: Address | undefined) {
  const chain = useChain()
  const hasMarket = useHasMarket()
  return useQuery({
    queryKey: queryKeys.marketCounter(wallet),
    queryFn:
      wallet && hasMarket
        ? () =>
            chain.read(async (_reads, context) => {
              const [{ readFactsBlock }, { readCounter }] = await Promise.all([
                import('@/lib/chain/reads/market/order-facts'),
                import('@/lib/chain/reads/market/maker-facts'),
              ])
              const { number: block } = await readFactsBlock(context)
              return readCounter({ context, block }, wallet)
            })
        : skipToken,
    ...freshnessLevels.steady,
  })
}
