import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { CasingCache } from 'drizzle-orm/casing'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, test, vi } from 'vitest'
import { openEmbedded } from './embedded'
import * as chain from './schema/chain'
import * as names from './schema/names'
import * as orders from './schema/orders'

vi.mock('server-only', () => ({}))

const tables = [chain, names, orders].flatMap((module) =>
  Object.values(module).filter((value) => is(value, PgTable)),
)

test('the migrations make exactly the columns that the schema names', async () => {
  const store = await openEmbedded(null)
  const columns = await store.database
    .select({
      table: sql<string>`table_name`,
      name: sql<string>`column_name`,
      nullable: sql<string>`is_nullable`,
    })
    .from(sql`information_schema.columns`)
    .where(sql`table_schema = 'public'`)
  const made = columns.map(({ table, name, nullable }) => `${table}.${name} ${nullable}`)
  const casing = new CasingCache('snake_case')
  const named = tables.flatMap((table) =>
    Object.values(getTableColumns(table)).map(
      (column) => `${getTableName(table)}.${casing.getColumnCasing(column)} ${column.notNull ? 'NO' : 'YES'}`,
    ),
  )
  expect(tables.length).toBe(12)
  expect(made.sort()).toEqual(named.sort())
  await store.close()
})
