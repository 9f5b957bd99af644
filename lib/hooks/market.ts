import { skipToken, useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Address, Hex } from 'viem'
import type { MarketNameQuery, OrderQuery, ProfilePart, ProfileQuery } from '@/lib/api/portal/market'
import { eventsPath } from '@/lib/api/portal/market-paths'
import type { MarketName } from '@/lib/api/portal/market-schemas'
import type { NameMode } from '@/lib/crypto/names'
import { useDeployment } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What is on sale and what is offered now, from the order book. Nothing of it decides about money. */

/** Decoders and the proof of labels are loaded when the first answer is asked for. */
const book = () => import('@/lib/api/portal/market')

/** How labels make tokens on this chain. A market needs names, so that pages of the market have it. */
export const useLabelMode = (): NameMode => useDeployment().names?.labelMode ?? 'blake2b-base64'

/** Whether names are traded on this chain. */
export const useHasMarket = (): boolean => useDeployment().market !== undefined

/** Listings or offers. */
export function useOrders(query: OrderQuery, isWanted = true) {
  const mode = useLabelMode()
  const hasMarket = useHasMarket()
  return useQuery({
    queryKey: queryKeys.orders(query),
    queryFn:
      isWanted && hasMarket
        ? async ({ signal }) => (await book()).fetchOrders(query, { mode, signal })
        : skipToken,
    ...freshnessLevels.live,
  })
}

/** One listing or offer with what its maker signed. */
export function useOrder(hash: Hex | undefined) {
  const mode = useLabelMode()
  return useQuery({
    queryKey: queryKeys.order(hash ?? ''),
    queryFn: hash ? async ({ signal }) => (await book()).fetchOrder(hash, { mode, signal }) : skipToken,
    ...freshnessLevels.live,
  })
}

/** Several listings or offers, each with what became of asking for it; in the order of the hashes. */
export function useOrdersOf(hashes: readonly Hex[]) {
  const mode = useLabelMode()
  return useQueries({
    queries: hashes.map((hash) => ({
      queryKey: queryKeys.order(hash),
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await book()).fetchOrder(hash, { mode, signal }),
      ...freshnessLevels.live,
    })),
  })
}

/** Listings of a wallet, offers it made, or offers for its names. */
export function useMarketProfile(account: Address | undefined, part: ProfilePart, query: ProfileQuery = {}) {
  const mode = useLabelMode()
  const hasMarket = useHasMarket()
  return useQuery({
    queryKey: queryKeys.marketProfile(account, part, query),
    queryFn:
      account && hasMarket
        ? async ({ signal }) => (await book()).fetchProfile(account, part, query, { mode, signal })
        : skipToken,
    ...freshnessLevels.steady,
  })
}

/** Names that are or were traded, page after page. */
export function useMarketNames(query: MarketNameQuery) {
  const mode = useLabelMode()
  const hasMarket = useHasMarket()
  return useInfiniteQuery({
    queryKey: queryKeys.marketNames(query),
    queryFn: hasMarket
      ? async ({ pageParam, signal }) =>
          (await book()).fetchMarketNames({ ...query, cursor: pageParam }, { mode, signal })
      : skipToken,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    ...freshnessLevels.steady,
  })
}

/** Pages of names for sale that a search looks through. */
const SALE_PAGES = 5
const SALE_PAGE_SIZE = 100

/**
 * Names for sale, the cheapest first: up to 500. A search looks through them in the browser, so that no server learns what
 * is searched for (E-12).
 */
export function useNamesForSale() {
  const mode = useLabelMode()
  const hasMarket = useHasMarket()
  return useQuery({
    queryKey: queryKeys.namesForSale(),
    queryFn: hasMarket
      ? async ({ signal }) => {
          const found: MarketName[] = []
          let cursor: string | undefined
          for (let page = 0; page < SALE_PAGES; page += 1) {
            const query = { state: 'listed', sort: 'price', limit: SALE_PAGE_SIZE, cursor } as const
            const { items, nextCursor } = await (await book()).fetchMarketNames(query, { mode, signal })
            found.push(...items)
            if (nextCursor === null) break
            cursor = nextCursor
          }
          return found
        }
      : skipToken,
    ...freshnessLevels.slow,
  })
}

/** What the cheapest name of each category costs now. */
export function useFloors() {
  const hasMarket = useHasMarket()
  return useQuery({
    queryKey: queryKeys.floors(),
    queryFn: hasMarket ? async ({ signal }) => (await book()).fetchFloors(signal) : skipToken,
    ...freshnessLevels.steady,
  })
}

/** Whether the order book takes orders, and how old what it knows is. */
export function useMarketStatus() {
  const hasMarket = useHasMarket()
  return useQuery({
    queryKey: queryKeys.marketStatus(),
    queryFn: hasMarket ? async ({ signal }) => (await book()).fetchMarketStatus(signal) : skipToken,
    ...freshnessLevels.steady,
  })
}

/** A burst of changes is one reason to ask again. */
const BURST_MILLISECONDS = 400

/** Keeps what a page shows of the market level with the order book while the page is open. */
export function useMarketNews(tokenId?: bigint) {
  const hasMarket = useHasMarket()
  const client = useQueryClient()
  useEffect(() => {
    if (!hasMarket) return
    const source = new EventSource(eventsPath(tokenId))
    let timer: ReturnType<typeof setTimeout> | undefined
    const hear = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        void client.invalidateQueries({ queryKey: queryKeys.allMarket() })
      }, BURST_MILLISECONDS)
    }
    for (const type of ['order', 'sale', 'reload']) source.addEventListener(type, hear)
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [client, hasMarket, tokenId])
}
