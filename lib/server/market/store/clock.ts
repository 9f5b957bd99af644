import 'server-only'
import { sql } from 'drizzle-orm'
import { notify } from './notify'
import type { Block } from './save-verdicts'
import { settleNames } from './settle-names'
import { type Database, rowsOf } from './store'

/** Ends what is over at the time of a block, and has looked at what begins. Part of the transaction that moves the cursor. */
export async function turnClock(database: Database, { block, timestamp }: Block): Promise<void> {
  const ended = await rowsOf<{ hash: string; token_id: string | null }>(
    database,
    sql`update market_order set status = 'expired', reason = 'ended', validated_at_block = ${block},
          validated_at = ${timestamp}, updated_at = ${timestamp}, recheck_from = null
        where end_time <= ${timestamp} and status in ('active', 'inactive', 'scheduled')
        returning hash, token_id::text`,
  )
  await database.execute(
    sql`update market_order set recheck_from = ${block} where start_time <= ${timestamp} and status = 'scheduled'`,
  )
  await settle(database, ended)
  await notify(database, { orders: ended.map(({ hash }) => hash) })
}

/** Brings the prices of running Dutch auctions to the time of a block, as Seaport rounds them: lists sort by these. */
export async function repriceAuctions(database: Database, { timestamp }: Block): Promise<void> {
  await database.transaction(async (transaction) => {
    const changed = await rowsOf<{ token_id: string | null }>(
      transaction,
      sql`update market_order set price = div(
            start_price * (end_time - ${timestamp}) + end_price * (${timestamp} - start_time) + end_time - start_time - 1,
            (end_time - start_time)::numeric)
          where status = 'active' and start_price <> end_price and start_time <= ${timestamp} and end_time > ${timestamp}
          returning token_id::text`,
    )
    await settle(transaction, changed)
  })
}

const settle = (database: Database, orders: readonly { token_id: string | null }[]) =>
  settleNames(
    database,
    orders.flatMap(({ token_id }) => (token_id === null ? [] : [BigInt(token_id)])),
  )
