import { db } from 'ponder:api'
import { nameEvent } from 'ponder:schema'
import { and, count, sql } from 'ponder'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import { presentNameEvent } from './present-name'

const byId: SortKey<typeof nameEvent.$inferSelect> = {
  by: sql`${nameEvent.id}`,
  type: 'text',
  value: (row) => row.id,
}

/** One page, newest first. */
export async function listNameEvents(filter: Sql, paging: { cursor?: string | undefined; limit: number }) {
  const parameters = { ...paging, sort: 'id', order: 'desc', key: byId, tie: byId } as const
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(nameEvent)
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(nameEvent).where(filter)
  const { items, nextCursor } = pageOf(rows, parameters)
  return { items: items.map(presentNameEvent), nextCursor, total: counted?.total ?? 0 }
}
