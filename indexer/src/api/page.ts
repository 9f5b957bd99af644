import { sql } from 'ponder'
import { decodeCursor, encodeCursor, type Cursor, type PlaceType } from './cursor'
import type { Order } from './query'

/** A piece of a query; ponder exports drizzle's `sql`, not its type. */
export type Sql = ReturnType<typeof sql>

/** What a list is sorted by. `type` is how Postgres compares it. */
export type SortKey<Row> = {
  by: Sql
  type: PlaceType
  value: (row: Row) => bigint | number | string
}

export type PageParameters<Row> = {
  sort: string
  order: Order
  key: SortKey<Row>
  /** Unique, so that no row is lost or shown twice between pages. */
  tie: SortKey<Row>
  cursor?: string | undefined
  limit: number
}

/** Condition, order and size of the query for one page; one row more than asked tells whether there is a next. */
export function pageQuery<Row>({ sort, order, key, tie, cursor, limit }: PageParameters<Row>) {
  const direction = sql.raw(order)
  return {
    where:
      cursor === undefined
        ? undefined
        : after(decodeCursor(cursor, { sort, order, value: key.type, tie: tie.type }), key, tie),
    orderBy: [sql`${key.by} ${direction}`, sql`${tie.by} ${direction}`],
    limit: limit + 1,
  }
}

function after<Row>({ order, value, tie: last }: Cursor, key: SortKey<Row>, tie: SortKey<Row>): Sql {
  const beyond = sql.raw(order === 'asc' ? '>' : '<')
  const place = sql`(${value}::${sql.raw(key.type)}, ${last}::${sql.raw(tie.type)})`
  return sql`(${key.by}, ${tie.by}) ${beyond} ${place}`
}

/** Cuts the extra row off and points at the next page, if there is one. */
export function pageOf<Row>(rows: readonly Row[], parameters: PageParameters<Row>) {
  const { sort, order, key, tie, limit } = parameters
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const nextCursor =
    rows.length > limit && last
      ? encodeCursor({ sort, order, value: String(key.value(last)), tie: String(tie.value(last)) })
      : null
  return { items, nextCursor }
}
