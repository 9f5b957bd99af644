import { queryOptions, skipToken, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { MicroAdapter } from '@/lib/staking/providers/micro-adapter'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { useDeployment } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The adapters and their ABIs are loaded with the first question. */
async function poolsOf(deployment: PublicDeployment, provider: MicroProvider): Promise<MicroAdapter> {
  const reads = await import('@/lib/chain/providers/provider-reads')
  return reads.microPools(reads.chainContext(deployment), provider)
}

const poolsOptions = (deployment: PublicDeployment, provider: MicroProvider) =>
  queryOptions({
    queryKey: queryKeys.microPools(provider.factory),
    queryFn: async () => (await poolsOf(deployment, provider)).readPools(),
    ...freshnessLevels.live,
  })

/** Every pool of a factory at the newest block, newest first. */
export const useMicroPools = (provider: MicroProvider) => useQuery(poolsOptions(useDeployment(), provider))

/** The same of several factories, each with its own answer. */
export function useMicroPoolsOf(providers: readonly MicroProvider[]) {
  const deployment = useDeployment()
  return useQueries({ queries: providers.map((provider) => poolsOptions(deployment, provider)) })
}

/** What a wallet has in pools of a factory. */
export function useMicroPositions(provider: MicroProvider, wallet: Address | undefined) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.microPositions(wallet, provider.factory),
    queryFn: wallet ? async () => (await poolsOf(deployment, provider)).readPositions(wallet) : skipToken,
    ...freshnessLevels.live,
  })
}

/** Where an organiser's next pool will be. */
export function useNextPool(provider: MicroProvider, organiser: Address | undefined) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.nextPool(organiser, provider.factory),
    queryFn: organiser
      ? async () => (await poolsOf(deployment, provider)).readNextPool(organiser)
      : skipToken,
    ...freshnessLevels.live,
  })
}

/** Who holds how much of a pool, the largest first, page after page; only the index remembers. */
export function usePoolMembers(pool: Address) {
  return useInfiniteQuery({
    queryKey: queryKeys.poolMembers(pool),
    queryFn: async ({ pageParam, signal }) =>
      (await import('@/lib/api/indexer/providers')).fetchPoolMembers(pool, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    ...freshnessLevels.steady,
  })
}

/** What happened in a pool last; only the index remembers. */
export function usePoolEvents(pool: Address) {
  return useQuery({
    queryKey: queryKeys.poolEvents(pool),
    queryFn: async ({ signal }) =>
      (await import('@/lib/api/indexer/providers')).fetchPoolEvents(pool, signal),
    ...freshnessLevels.steady,
  })
}
