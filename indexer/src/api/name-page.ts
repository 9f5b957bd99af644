import { db } from 'ponder:api'
import { name } from 'ponder:schema'
import { and, sql } from 'ponder'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import type { Order } from './query'

export type NameRow = typeof name.$inferSelect

export const nameSorts = ['label', 'registered', 'expires'] as const
type NameSort = (typeof nameSorts)[number]

/** What can be sorted by, of the table or of a part of it. */
type Sortable = Record<'tokenId' | 'place' | 'registeredAt' | 'renewedAt', unknown>

export type NamePageParameters = {
  filter: Sql | undefined
  /** Whether no order of the table brings together what the filter finds. */
  isScattered: boolean
  sort: NameSort
  order: Order
  cursor?: string | undefined
  limit: number
}

/** Counting a million rows takes longer than finding a page of them: beyond this many it is "more". */
const MOST_COUNTED = 10_000

/** One page of the names that the filter lets through, and how many these are, up to a limit. */
export async function listNames({ filter, isScattered, sort, order, cursor, limit }: NamePageParameters) {
  const { total, isTotalExact } = await countNames(filter)
  const paging = { sort, order, cursor, limit }
  const all = { ...paging, key: sortKeys(name)[sort], tie: tieOf(name) }
  const found = db
    .select()
    .from(name)
    .where(filter)
    .limit(MOST_COUNTED + 1)
    .as('found')
  // Few and scattered: found first, sorted then. Else they are met soon enough when the table is read in the order asked for.
  if (isScattered && isTotalExact) {
    const page = pageQuery({ ...paging, key: sortKeys(found)[sort], tie: tieOf(found) })
    const rows = await db
      .select()
      .from(found)
      .where(page.where)
      .orderBy(...page.orderBy)
      .limit(page.limit)
    return { ...pageOf(rows, all), total, isTotalExact }
  }
  const page = pageQuery(all)
  const rows = await db
    .select()
    .from(name)
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  return { ...pageOf(rows, all), total, isTotalExact }
}

/** All names expire equally long after their renewal time: sorting by that is sorting by the end. */
const sortKeys = (from: Sortable): Record<NameSort, SortKey<NameRow>> => ({
  label: { by: sql`${from.place}`, type: 'text', value: (row) => row.place },
  registered: { by: sql`${from.registeredAt}`, type: 'bigint', value: (row) => row.registeredAt },
  expires: { by: sql`${from.renewedAt}`, type: 'bigint', value: (row) => row.renewedAt },
})

const tieOf = (from: Sortable): SortKey<NameRow> => ({
  by: sql`${from.tokenId}`,
  type: 'numeric',
  value: (row) => row.tokenId,
})

/** How many there are, up to a limit. */
async function countNames(filter: Sql | undefined): Promise<{ total: number; isTotalExact: boolean }> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(name)
    .where(filter)
    .limit(MOST_COUNTED + 1)
    .as('some')
  const [counted] = await db.select({ total: sql<number>`count(*)::int` }).from(some)
  const total = counted?.total ?? 0
  return { total: Math.min(total, MOST_COUNTED), isTotalExact: total <= MOST_COUNTED }
}
