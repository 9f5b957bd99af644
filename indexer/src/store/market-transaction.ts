import { marketTransaction } from 'ponder:schema'
import type { Hex } from 'viem'
import {
  type Fill,
  type SaleContracts,
  type SaleOnChain,
  salesOfTransaction,
} from '@/lib/market/sales-of-transaction'
import { fillOf, keepFill } from '../../model/kept-fill'
import type { Db, IndexedLog } from './record-event'
import { addSale, removeSale } from './sale-rows'

type Row = typeof marketTransaction.$inferSelect

/** Adds what a log says to what is known of its transaction, and brings the sales up to that. */
export async function growTransaction(
  db: Db,
  log: IndexedLog,
  { news, contracts }: { news: { fill: Fill } | { match: readonly Hex[] }; contracts: SaleContracts },
): Promise<void> {
  const { hash, from: sender } = log.transaction
  const before = (await db.find(marketTransaction, { hash })) ?? { hash, sender, fills: [], matches: [] }
  const after = {
    ...before,
    ...('fill' in news && { fills: [...before.fills, keepFill(news.fill)] }),
    ...('match' in news && { matches: [...before.matches, [...news.match]] }),
  }
  await db.insert(marketTransaction).values(after).onConflictDoUpdate(after)
  await replaceSales(db, log, { before: salesOf(before, contracts), after: salesOf(after, contracts) })
}

const salesOf = ({ sender, fills, matches }: Row, contracts: SaleContracts) =>
  salesOfTransaction({ sender, fills: fills.map(fillOf), matches }, contracts)

/** A sale is judged by those before it: from the first that is different, all are made anew. */
async function replaceSales(
  db: Db,
  log: IndexedLog,
  { before, after }: { before: readonly SaleOnChain[]; after: readonly SaleOnChain[] },
): Promise<void> {
  const changed = before.findIndex((one, place) => !isSameSale(one, after[place]))
  const kept = changed === -1 ? before.length : changed
  for (const { id } of before.slice(kept).reverse()) await removeSale(db, id)
  for (const sold of after.slice(kept)) await addSale(db, log, sold)
}

/** What a later log of the transaction can change: with a match, who sold and who bought. */
const isSameSale = (one: SaleOnChain, other: SaleOnChain | undefined): boolean =>
  one.id === other?.id &&
  one.seller === other.seller &&
  one.buyer === other.buyer &&
  one.isPriceReturned === other.isPriceReturned
