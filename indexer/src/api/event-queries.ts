import { db } from 'ponder:api'
import { event, eventWallet } from 'ponder:schema'
import { and, count, eq, inArray, sql } from 'ponder'
import type { Address } from 'viem'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import { presentEvent } from './present'

type EventRow = typeof event.$inferSelect

/** Events of one node or contract that its page shows at once; the rest is in the list of events. */
const EVENTS_OF_ONE = 200

/** The text order of ponder's event ids is the order on the chain. */
const byId: SortKey<EventRow> = { by: sql`${event.id}`, type: 'text', value: (row) => row.id }

export const eventsOfWallet = (wallet: Address): Sql =>
  inArray(
    event.id,
    db.select({ id: eventWallet.eventId }).from(eventWallet).where(eq(eventWallet.wallet, wallet)),
  )

/** One page of events, newest first, and how many there are in all. */
export async function listEvents(
  filter: Sql | undefined,
  paging: { cursor?: string | undefined; limit: number },
) {
  const parameters = { ...paging, sort: 'id', order: 'desc', key: byId, tie: byId } as const
  const { where, orderBy, limit } = pageQuery(parameters)
  const rows = await db
    .select()
    .from(event)
    .where(and(filter, where))
    .orderBy(...orderBy)
    .limit(limit)
  const [counted] = await db.select({ total: count() }).from(event).where(filter)
  const { items, nextCursor } = pageOf(rows, parameters)
  return { items: items.map(presentEvent), nextCursor, total: counted?.total ?? 0 }
}

/** The newest events of one node or contract. */
export const latestEvents = async (filter: Sql) => (await listEvents(filter, { limit: EVENTS_OF_ONE })).items
