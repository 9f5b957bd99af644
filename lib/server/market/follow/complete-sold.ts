import 'server-only'
import { fetchSales } from '@/lib/api/indexer/market'
import { PAGE_SIZE } from '@/lib/api/indexer/client'
import type { NameMode } from '@/lib/crypto/names'
import type { MarketSource } from '../order-book'
import { addSoldNames } from '../store/save-names'
import { noAnswer } from './no-answer'

/** Pages of sales in one go: a long past is read in several. */
const PAGES_AT_ONCE = 10
const PATIENCE_MILLISECONDS = 3_000

/**
 * Brings names here that were sold and never listed or bid for here: by orders of elsewhere, or before this book was opened.
 * @param from - what the last round returned; undefined begins with the first sale.
 * @param block - block from which on the chain is asked about them.
 * @returns where the next round goes on: at the page that was the last one.
 */
export async function completeSold(
  { store, indexUrl, mode }: Pick<MarketSource, 'store' | 'indexUrl'> & { mode: NameMode },
  from: string | undefined,
  block: number,
): Promise<string | undefined> {
  if (!indexUrl) return from
  let cursor = from
  for (let page = 0; page < PAGES_AT_ONCE; page += 1) {
    const asking = { mode, base: indexUrl, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }
    const told = await fetchSales({ order: 'asc', cursor, limit: PAGE_SIZE }, asking).catch(noAnswer)
    if (!told) return cursor
    await addSoldNames(store.database, told.items, block)
    if (told.nextCursor === null) return cursor
    cursor = told.nextCursor
  }
  return cursor
}
