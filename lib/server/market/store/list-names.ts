import 'server-only'
import { and, getTableColumns, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { DEFAULT_LIMIT } from './list-orders'
import { type NameParameters, nameConditions, type NameRules } from './name-conditions'
import { type Place, placeOf, writeCursor } from './page-cursor'
import { type NameRow, tradedName } from './schema/names'
import { marketOrder, type OrderRow } from './schema/orders'
import { type Database, rowsOf } from './store'

/** More are not counted. */
const MOST_COUNTED = 10_000

/** What names can be sorted by, and in which direction they usually are. */
const sorts = {
  price: { by: 'askPrice', usual: 'asc' },
  newest: { by: 'askCreatedAt', usual: 'desc' },
  ending: { by: 'askEndsAt', usual: 'asc' },
  'last-sale': { by: 'lastSaleAt', usual: 'desc' },
  expiry: { by: 'renewedAt', usual: 'asc' },
  length: { by: 'labelLength', usual: 'asc' },
  label: { by: 'label', usual: 'asc' },
  'best-offer': { by: 'bidPrice', usual: 'desc' },
} as const satisfies Record<string, { by: keyof NameRow; usual: 'asc' | 'desc' }>

/**
 * One page of traded names by keyset. A sort leaves out names without what it sorts by: by price only listed names.
 * @throws {CursorError}
 */
export async function listNames(database: Database, asked: NameParameters, rules: NameRules) {
  const { sort = 'price', limit = DEFAULT_LIMIT } = asked
  const { by, usual } = sorts[sort]
  const order = asked.order ?? usual
  const list = `${sort} ${order}`
  const isPlace = ({ value, key }: Place) =>
    /^\d{1,78}$/.test(key) && (by === 'label' ? /^[a-z0-9_-]+$/ : /^\d{1,78}$/).test(value)
  const place = placeOf(asked.cursor, list, isPlace)
  const [direction, compare] = [sql.raw(order), sql.raw(order === 'asc' ? '>' : '<')]
  const column = tradedName[by]
  const matching = and(nameConditions(asked, rules), isNotNull(column))
  const value = place && (by === 'label' ? sql`${place.value}` : sql`${place.value}::numeric`)
  const rows = await database
    .select()
    .from(tradedName)
    .where(
      and(
        matching,
        place
          ? sql`(${column}, ${tradedName.tokenId}) ${compare} (${value}, ${place.key}::numeric)`
          : undefined,
      ),
    )
    .orderBy(sql`${column} ${direction}`, sql`${tradedName.tokenId} ${direction}`)
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  const [counted] = await rowsOf<{ total: number }>(
    database,
    sql`select count(*)::int as total from (select 1 from ${tradedName} where ${matching} limit ${MOST_COUNTED + 1}) few`,
  )
  const total = counted?.total ?? 0
  return {
    items,
    best: await bestOrders(database, items),
    nextCursor: last ? writeCursor(list, { value: String(last[by]), key: String(last.tokenId) }) : null,
    total: Math.min(total, MOST_COUNTED),
    isTotalExact: total <= MOST_COUNTED,
  }
}

type BestOrder = Pick<
  OrderRow,
  'hash' | 'kind' | 'startPrice' | 'endPrice' | 'startTime' | 'endTime' | 'leftAtBlock'
>

/** The listings and offers that the names' best prices are of, by hash. */
async function bestOrders(database: Database, names: readonly NameRow[]): Promise<Map<Hex, BestOrder>> {
  const hashes = names.flatMap(({ askHash, bidHash }) => [askHash ?? [], bidHash ?? []].flat())
  if (hashes.length === 0) return new Map()
  const { hash, kind, startPrice, endPrice, startTime, endTime, leftAtBlock } = getTableColumns(marketOrder)
  const orders = await database
    .select({ hash, kind, startPrice, endPrice, startTime, endTime, leftAtBlock })
    .from(marketOrder)
    .where(inArray(marketOrder.hash, hashes))
  return new Map(orders.map((order) => [order.hash, order]))
}

export type NamePage = Awaited<ReturnType<typeof listNames>>
