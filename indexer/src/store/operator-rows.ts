import { operator, operatorFee } from 'ponder:schema'
import type { Address } from 'viem'
import { timeOf, type Db, type IndexedLog } from './record-event'

/** @param at - Unix seconds; only the first time counts. */
export async function rememberOperator(db: Db, address: Address, at: number): Promise<void> {
  await db.insert(operator).values({ address, firstSeenAt: at }).onConflictDoNothing()
}

/** @param fee - basis points as the log says them. */
export async function recordFee(db: Db, of: Address, log: IndexedLog, fee: number): Promise<void> {
  await db.insert(operatorFee).values({ eventId: log.id, operator: of, at: timeOf(log), fee })
}
