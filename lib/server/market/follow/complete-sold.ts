import 'server-only'
import { fetchSales } from '@/lib/api/indexer/market'
import { PAGE_SIZE } from '@/lib/api/indexer/client'
import type { NameMode } from '@/lib/crypto/names'
import { ApiError } from '@/lib/errors/api-error'
import type { MarketSource } from '../order-book'
import { forgetSoldTo, readSoldTo } from '../store/cursor'
import { addSoldNames } from '../store/save-names'
import { noAnswer } from './no-answer'

/** Pages of sales in one go: a long past is read in several. */
const PAGES_AT_ONCE = 10
const PATIENCE_MILLISECONDS = 3_000
const BAD_REQUEST = 400

/**
 * Brings names here that were sold and never listed or bid for here: by orders of elsewhere, or before this book was opened.
 * Goes on where the last round ended, of this process or an earlier one: at the page that was the last one.
 * @param block - block from which on the chain is asked about them.
 */
export async function completeSold(
  { store, indexUrl, mode }: Pick<MarketSource, 'store' | 'indexUrl'> & { mode: NameMode },
  block: number,
): Promise<void> {
  if (!indexUrl) return
  let cursor = await readSoldTo(store.database)
  for (let page = 0; page < PAGES_AT_ONCE; page += 1) {
    const asking = { mode, base: indexUrl, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }
    const told = await fetchSales({ order: 'asc', cursor, limit: PAGE_SIZE }, asking).catch(
      async (error: unknown) => {
        // An index of another version does not know the place: it is asked from its first sale on.
        if (error instanceof ApiError && error.status === BAD_REQUEST) await forgetSoldTo(store.database)
        return noAnswer(error)
      },
    )
    if (!told) return
    await addSoldNames(store.database, { sold: told.items, soldTo: told.nextCursor }, block)
    if (told.nextCursor === null) return
    cursor = told.nextCursor
  }
}
