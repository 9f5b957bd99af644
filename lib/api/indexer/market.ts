import type { Address, Hex } from 'viem'
import type { NameMode } from '@/lib/crypto/names'
import type { MarketActivityKind } from '@/lib/market/activity-kinds'
import type { NameCategory } from '@/lib/names/categories'
import type { UnixSeconds } from '@/lib/units/time'
import { ask } from './client'
import { activityList, lastSales, marketSeries, marketStats, nameSales, saleList } from './market-schemas'
import { reshapeActivity, reshapeMarketStats, reshapeSale } from './reshape-sale'

/** What was sold and what else happened on the market, as the index tells it. What is on sale: `lib/api/portal`. */

type Asking = { mode: NameMode; signal?: AbortSignal | undefined; base?: string | undefined }

type SalePage = {
  /** Sales marked as wash are shown when left out. */
  wash?: 'shown' | 'hidden' | undefined
  /** `time` when left out. */
  sort?: 'time' | 'price' | undefined
  /** `desc` when left out. */
  order?: 'asc' | 'desc' | undefined
  cursor?: string | undefined
  /** 1 to 200. */
  limit?: number | undefined
}

export type SaleQuery = SalePage & {
  category?: NameCategory | undefined
  /** Characters of the label, 1 to 64. */
  length?: number | undefined
  seller?: Address | undefined
  buyer?: Address | undefined
  /** Who signed the listing or the offer. */
  maker?: Address | undefined
  orderHash?: Hex | undefined
  from?: UnixSeconds | undefined
}

/** One page of sales; `nextCursor` is null on the last. */
export async function fetchSales(query: SaleQuery, { mode, signal, base }: Asking) {
  const answer = await ask(`/market/sales?${parametersOf(query)}`, saleList, signal, base)
  return { ...answer, items: answer.items.map((row) => reshapeSale(row, mode)) }
}

/** What one name fetched: sums without what is marked as wash, and one page of its sales. */
export async function fetchNameSales(tokenId: bigint, query: SalePage, { mode, signal, base }: Asking) {
  const answer = await ask(`/market/sales/${tokenId}?${parametersOf(query)}`, nameSales, signal, base)
  const { last } = answer.figures
  return {
    ...answer,
    figures: { ...answer.figures, last: last && reshapeSale(last, mode) },
    items: answer.items.map((row) => reshapeSale(row, mode)),
  }
}

/**
 * The newest sale of each name, and the block up to which the index knows; names never sold are missing.
 * @param tokenIds - at most 50, at least one.
 */
export async function fetchLastSales(tokenIds: readonly bigint[], { mode, signal, base }: Asking) {
  const path = `/market/last-sales?tokenIds=${tokenIds.join(',')}`
  const { items, freshness } = await ask(path, lastSales, signal, base)
  return { items: items.map((row) => reshapeSale(row, mode)), block: freshness.block }
}

export type MarketSeriesQuery = {
  /** All names when left out. */
  category?: NameCategory | undefined
  bucket: 'day' | 'hour'
  from?: UnixSeconds | undefined
}

/** Sales and volume of each day or hour (UTC) without gaps. */
export const fetchMarketSeries = (query: MarketSeriesQuery, signal?: AbortSignal) =>
  ask(`/market/series?${parametersOf(query)}`, marketSeries, signal)

export type ActivityQuery = {
  kinds?: readonly MarketActivityKind[] | undefined
  tokenId?: bigint | undefined
  /** Seller, buyer, or whose order it was. */
  wallet?: Address | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** One page of what happened on the market, newest first. */
export async function fetchMarketActivity(
  { kinds, ...query }: ActivityQuery,
  { mode, signal, base }: Asking,
) {
  const parameters = parametersOf({ kind: kinds?.join(','), ...query })
  const answer = await ask(`/market/activity?${parameters}`, activityList, signal, base)
  return { ...answer, items: answer.items.map((row) => reshapeActivity(row, mode)) }
}

/** Sums by category, names whose price changed most, and the last sale. */
export const fetchMarketStats = async ({ mode, signal, base }: Asking) =>
  reshapeMarketStats(await ask('/market/stats', marketStats, signal, base), mode)

type Parameters = Readonly<Record<string, string | number | bigint | undefined>>

const parametersOf = (query: Parameters): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
