import 'server-only'
import { fetchLastSales } from '@/lib/api/indexer/market'
import type { Sale } from '@/lib/api/indexer/market-schemas'
import { namesOf } from '@/lib/names/names-of'
import type { MarketSource } from '../order-book'
import { namesWithoutPast, savePast, type SaleSeen } from '../store/sales'
import { noAnswer } from './no-answer'

/** As many as the index answers at once. */
const AT_ONCE = 50
const PATIENCE_MILLISECONDS = 1_500

/**
 * Asks the index what some names were sold for before they came here.
 * @param since - from this block on the chain was followed without a gap, so that every later sale is here.
 * @returns false when the index does not answer.
 */
export async function completePasts(
  { store, context, indexUrl }: MarketSource,
  since: number,
): Promise<boolean> {
  if (!indexUrl) return false
  const tokenIds = await namesWithoutPast(store.database, AT_ONCE)
  if (tokenIds.length === 0) return true
  const mode = namesOf(context.deployment).labelMode
  const asking = { mode, base: indexUrl, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }
  const told = await fetchLastSales(tokenIds, asking).catch(noAnswer)
  if (told && Number(told.block) >= since) await savePast(store.database, tokenIds, told.items.map(saleOf))
  return told !== null
}

const saleOf = ({ tokenId, price, ...sale }: Sale): SaleSeen => ({
  ...{ orderHash: sale.orderHash, transactionHash: sale.transactionHash },
  ...{ block: Number(sale.block), timestamp: Number(sale.timestamp) },
  ...{ seller: sale.seller, buyer: sale.buyer, price: sale.orderPrice, names: [{ tokenId, price }] },
})
