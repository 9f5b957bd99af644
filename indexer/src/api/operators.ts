import { db } from 'ponder:api'
import { operator } from 'ponder:schema'
import { count, eq, sql } from 'ponder'
import { Hono } from 'hono'
import { readFreshness } from './freshness'
import { readRecords } from './operator-queries'
import { pageOf, pageQuery, type SortKey } from './page'
import { paging, pathAddress, readQuery } from './query'

type OperatorRow = typeof operator.$inferSelect

const bySeniority: SortKey<OperatorRow> = {
  by: sql`${operator.firstSeenAt}`,
  type: 'numeric',
  value: (row) => row.firstSeenAt,
}

const tie: SortKey<OperatorRow> = { by: sql`${operator.address}`, type: 'text', value: (row) => row.address }

export const operators = new Hono()

operators.get('/', async (c) => {
  const query = readQuery(paging, c.req.queries())
  const freshness = await readFreshness()
  const parameters = { ...query, sort: 'seniority', order: 'asc', key: bySeniority, tie } as const
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(operator)
    .where(page.where)
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(operator)
  const { items, nextCursor } = pageOf(rows, parameters)
  return c.json({ items: await readRecords(items), nextCursor, total: counted?.total ?? 0, freshness })
})

/** A wallet that never operated anything has an empty record, not an error. */
operators.get('/:address', async (c) => {
  readQuery({}, c.req.queries())
  const address = pathAddress(c.req.param('address'))
  const freshness = await readFreshness()
  const [known] = await db.select().from(operator).where(eq(operator.address, address))
  const [record] = await readRecords([known ?? { address, firstSeenAt: null }])
  return c.json({ ...record, freshness })
})
