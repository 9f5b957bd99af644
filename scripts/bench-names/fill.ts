import { z } from 'zod'
import { inventedRow } from './invented-names'

/** What both databases can do. */
export type Query = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

const BATCH = 5_000

const schemas = z.tuple([z.object({ schema: z.string() })])
const indexes = z.array(z.object({ name: z.string(), definition: z.string() }))

/**
 * Puts invented names into the table of a stopped index; its indexes are made anew afterwards.
 * @param now - Unix seconds.
 */
export async function fillNames(query: Query, { count, now }: { count: number; now: number }): Promise<void> {
  const found = await query(`select schemaname as schema from pg_tables where tablename = 'name'`)
  const [{ schema }] = schemas.parse(found.rows)
  const table = `"${schema}"."name"`
  const kept = indexes.parse(
    (
      await query(
        `select indexname as name, indexdef as definition from pg_indexes
         where schemaname = $1 and tablename = 'name' and indexname not like '%pkey'`,
        [schema],
      )
    ).rows,
  )
  for (const { name } of kept) await query(`drop index "${schema}"."${name}"`)
  // The index's own triggers write down how to undo each row: these rows are not of the chain.
  await query(`set session_replication_role = replica`)
  for (let first = 0; first < count; first += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - first) }, (_, at) =>
      inventedRow(first + at, now),
    )
    await query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, row)).* from jsonb_array_elements($1::jsonb) row`,
      [JSON.stringify(rows)],
    )
  }
  await query(`set session_replication_role = origin`)
  for (const { definition } of kept) await query(definition)
  await query(`analyze ${table}`)
}
