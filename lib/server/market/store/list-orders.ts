import 'server-only'
import { and, eq, gte, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { getAddress } from 'viem'
import type { z } from 'zod'
import type { OrderKind, OrderSide, OrderStatus } from '@/lib/market/order-kinds'
import type { orderListQuery } from '@/lib/market/market-queries'
import { withNames } from './find-orders'
import { placeOf, type Place, writeCursor } from './page-cursor'
import { marketOrder } from './schema/orders'
import type { Database } from './store'

type Parameters = Partial<z.infer<typeof orderListQuery>>

/** Conditions that no visitor states: of a profile. */
export type OrderScope = {
  kinds?: readonly OrderKind[]
  side?: OrderSide
  /** Offers that the owner of names could accept. */
  forNamesOf?: string
}

export const DEFAULT_LIMIT = 50

/** What a list can be sorted by, and in which direction it usually is. */
const sorts = {
  newest: { by: 'createdAt', usual: 'desc' },
  price: { by: 'price', usual: 'asc' },
  ending: { by: 'endTime', usual: 'asc' },
} as const

const isPlace = ({ value, key }: Place) => /^\d{1,78}$/.test(value) && /^0x[0-9a-f]{64}$/.test(key)

/** One page of orders by keyset: pages do not shift when orders come and go. @throws {CursorError} */
export async function listOrders(database: Database, asked: Parameters, scope: OrderScope = {}) {
  const { sort = asked.maker || asked.taker ? 'newest' : 'price', limit = DEFAULT_LIMIT } = asked
  const { by, usual } = sorts[sort]
  const column = marketOrder[by]
  const order = asked.order ?? usual
  const list = `${sort} ${order}`
  const place = placeOf(asked.cursor, list, isPlace)
  const direction = sql.raw(order)
  const compare = sql.raw(order === 'asc' ? '>' : '<')
  const rows = await database
    .select()
    .from(marketOrder)
    .where(
      and(
        ...conditions(asked),
        ...scopeConditions(scope),
        place
          ? sql`(${column}, ${marketOrder.hash}) ${compare} (${place.value}::numeric, ${place.key})`
          : undefined,
      ),
    )
    .orderBy(sql`${column} ${direction}`, sql`${marketOrder.hash} ${direction}`)
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: await withNames(database, page),
    nextCursor: last ? writeCursor(list, { value: String(last[by]), key: last.hash }) : null,
  }
}

/** A literal, so that the partial indexes of active orders serve. */
const ofStatus = (status: OrderStatus): SQL => sql`${marketOrder.status} = ${sql.raw(`'${status}'`)}`

function conditions(asked: Parameters): (SQL | undefined)[] {
  const { side, kind, status = 'active', token, maker, taker, category, minPrice, maxPrice } = asked
  return [
    ofStatus(status),
    side && eq(marketOrder.side, side),
    kind && eq(marketOrder.kind, kind),
    maker === undefined ? undefined : eq(marketOrder.maker, getAddress(maker)),
    taker === undefined ? undefined : eq(marketOrder.taker, getAddress(taker)),
    minPrice === undefined ? undefined : gte(marketOrder.price, BigInt(minPrice)),
    maxPrice === undefined ? undefined : lte(marketOrder.price, BigInt(maxPrice)),
    asked.reactivated === undefined
      ? undefined
      : asked.reactivated
        ? isNotNull(marketOrder.leftAtBlock)
        : sql`${marketOrder.leftAtBlock} is null`,
    token === undefined ? undefined : concernsToken(token),
    category === undefined ? undefined : concernsCategory(category),
  ]
}

/**
 * Listings that give it, and offers that it can be sold to: for it by name, for a set that holds it, or for any. The few hashes are
 * found first: a condition on each order would be asked of all of them.
 */
const concernsToken = (token: string): SQL =>
  sql`${marketOrder.hash} in (
        select order_hash from order_token where token_id = ${token}::numeric
        union all select o.hash from criteria_set s join market_order o on o.criteria_root = s.root
          where s.token_ids @> ${`{${token}}`}::text[]
        union all select hash from market_order where criteria_root = 0)`

/** The same is asked of each order in turn, so that a sorted list ends with its page. */
const concernsCategory = (category: string): SQL | undefined =>
  or(
    sql`${marketOrder.category} = ${category}`,
    sql`(select true from order_token t join name_of_category c on c.token_id = t.token_id and c.category = ${category}
        where t.order_hash = ${marketOrder.hash} limit 1)`,
  )

const scopeConditions = ({ kinds, side, forNamesOf }: OrderScope): (SQL | undefined)[] => [
  kinds && inArray(marketOrder.kind, [...kinds]),
  side && eq(marketOrder.side, side),
  forNamesOf === undefined
    ? undefined
    : sql`${marketOrder.maker} <> ${forNamesOf} and ${isForNamesOf(forNamesOf)}`,
]

/** By the few names of the owner, as `concernsToken`. */
const isForNamesOf = (owner: string): SQL =>
  sql`${marketOrder.hash} in (
        select o.hash from traded_name n join market_order o on o.token_id = n.token_id where n.owner = ${owner}
        union all select o.hash from traded_name n join criteria_set s on s.token_ids @> array[n.token_id::text]
          join market_order o on o.criteria_root = s.root where n.owner = ${owner}
        union all select hash from market_order
          where criteria_root = 0 and exists (select from traded_name where owner = ${owner}))`
