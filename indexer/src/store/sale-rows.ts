import { marketActivity, name, sale } from 'ponder:schema'
import { and, eq, gte, lt, or } from 'ponder'
import type { SaleOnChain } from '@/lib/market/sales-of-transaction'
import { WASH_PERIOD, WASH_SCORE, washScore } from '@/lib/market/wash-score'
import { countSale } from './market-buckets'
import { placeOfLog } from './record-activity'
import { type Db, type IndexedLog } from './record-event'

/** Keeps a sale, marked where it looks like none, and adds it to the sums. All earlier sales have to be kept already. */
export async function addSale(db: Db, log: IndexedLog, sold: SaleOnChain): Promise<void> {
  const { isPriceReturned, ...columns } = sold
  const named = await db.find(name, { tokenId: sold.tokenId })
  const { sender, ...place } = placeOfLog(log)
  const categories = named?.categories ?? []
  const scored = { ...columns, categories, soldAt: place.timestamp, isPriceReturned }
  const score = washScore(scored, await earlierSales(db, { sold, at: place.timestamp }))
  const row = await db
    .insert(sale)
    .values({ ...columns, ...place, categories, washScore: score, isWash: score >= WASH_SCORE })
  const { id, tokenId, orderHash, seller: account, buyer } = sold
  const about = { id, kind: 'sale', tokenId, orderHash, account, buyer } as const
  await db.insert(marketActivity).values({ ...about, ...place, sender, args: {} })
  if (!row.isWash) await countSale(db, row, 1)
}

/** Takes back a sale of the same transaction, of which a later log said that it was none. */
export async function removeSale(db: Db, id: string): Promise<void> {
  const row = await db.find(sale, { id })
  if (!row) throw new Error(`there is no sale ${id}`)
  await db.delete(sale, { id })
  await db.delete(marketActivity, { id })
  if (!row.isWash) await countSale(db, row, -1)
}

/** What the wash score wants to know. */
async function earlierSales(db: Db, { sold, at }: { sold: SaleOnChain; at: number }) {
  const { seller, buyer, tokenId } = sold
  const between = or(
    and(eq(sale.seller, seller), eq(sale.buyer, buyer)),
    and(eq(sale.seller, buyer), eq(sale.buyer, seller)),
  )
  const rows = await db.sql
    .select()
    .from(sale)
    .where(
      and(
        lt(sale.id, sold.id),
        or(eq(sale.tokenId, tokenId), and(between, gte(sale.timestamp, at - WASH_PERIOD))),
      ),
    )
  return rows.map(({ timestamp: soldAt, ...row }) => ({ ...row, soldAt }))
}
