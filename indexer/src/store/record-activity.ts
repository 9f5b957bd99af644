import { marketActivity } from 'ponder:schema'
import type { MarketActivityKind } from '@/lib/market/activity-kinds'
import { eventArguments } from '../../model/event-arguments'
import { timeOf, type Db, type IndexedLog } from './record-event'

export type ActivitySubject = {
  kind: Exclude<MarketActivityKind, 'sale'>
  tokenId?: bigint
  orderHash?: `0x${string}`
  account?: `0x${string}`
}

/** Keeps what happened on the market beside sales, with the log's own arguments. */
export async function recordActivity(db: Db, log: IndexedLog, subject: ActivitySubject): Promise<void> {
  await db
    .insert(marketActivity)
    .values({ id: log.id, ...subject, ...placeOfLog(log), args: eventArguments(log.args) })
}

export const placeOfLog = (log: IndexedLog) => ({
  block: Number(log.block.number),
  timestamp: timeOf(log),
  transactionHash: log.transaction.hash,
  sender: log.transaction.from,
})
