import 'server-only'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { SQL } from 'drizzle-orm'

/** Either database, or a transaction in it. */
export type Database = PgDatabase<PgQueryResultHKT>

/** An open order book. */
export type Store = {
  kind: 'embedded' | 'postgres'
  database: Database
  /** Runs it unless it is running already, here or in another server of the same database. */
  lead: (run: () => Promise<void>) => Promise<void>
  /** Calls back for every `pg_notify` that was committed. @returns ends it. */
  listen: (channel: string, heard: (payload: string) => void) => Promise<() => Promise<void>>
  close: () => Promise<void>
}

/** The rows of a statement written by hand: both drivers answer `{ rows }`. Whole numbers wider than 32 bits come as text. */
export async function rowsOf<Row>(database: Database, statement: SQL): Promise<Row[]> {
  const { rows } = (await database.execute(statement)) as { rows: Row[] }
  return rows
}
