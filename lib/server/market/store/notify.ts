import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './store'

/** Channel on which servers of one database tell each other what was committed. */
export const CHANNEL = 'market_change'

/** Bytes of one payload stay below Postgres's 8,000: so many hashes of 66 characters with quotes and commas. */
const MOST_HASHES = 100

/** With more at once nobody is told one by one. */
const MOST_TOLD = 1_000

const hashes = z.array(z.string())

/** What was committed; every server looks it up by itself. */
export const marketChange = z.union([
  z.strictObject({ orders: hashes }),
  z.strictObject({ sales: hashes }),
  z.strictObject({ head: z.int() }),
  z.strictObject({ reload: z.literal(true) }),
])
export type MarketChange = z.infer<typeof marketChange>

/** Told when the transaction is committed, and only then. */
export async function notify(database: Database, change: MarketChange): Promise<void> {
  for (const part of parts(change))
    await database.execute(sql`select pg_notify(${CHANNEL}, ${JSON.stringify(part)})`)
}

function parts(change: MarketChange): MarketChange[] {
  if ('orders' in change)
    return change.orders.length > MOST_TOLD
      ? [{ reload: true }]
      : chunks(change.orders).map((orders) => ({ orders }))
  if ('sales' in change) return chunks(change.sales).map((sales) => ({ sales }))
  return [change]
}

const chunks = (all: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(all.length / MOST_HASHES) }, (_, at) =>
    all.slice(at * MOST_HASHES, (at + 1) * MOST_HASHES),
  )
