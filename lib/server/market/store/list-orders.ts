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

/** Listings that give it, and offers that it can be sold to: for it by name, for a set that holds it, or for any. */
const concernsToken = (token: string): SQL | undefined =>
  or(
    sql`${marketOrder.hash} in (select order_hash from order_token where token_id = ${token}::numeric)`,
    sql`${marketOrder.criteriaRoot} in (select root from criteria_set where token_ids @> ${`{${token}}`}::text[])`,
    eq(marketOrder.criteriaRoot, 0n),
  )

const concernsCategory = (category: string): SQL | undefined =>
  or(
    sql`${marketOrder.category} = ${category}`,
    sql`exists (select from order_token t join name_of_category c using (token_id)
        where t.order_hash = ${marketOrder.hash} and c.category = ${category})`,
  )

const scopeConditions = ({ kinds, side, forNamesOf }: OrderScope): (SQL | undefined)[] => [
  kinds && inArray(marketOrder.kind, [...kinds]),
  side && eq(marketOrder.side, side),
  forNamesOf === undefined
    ? undefined
    : sql`${marketOrder.maker} <> ${forNamesOf} and ${isForNamesOf(forNamesOf)}`,
]

const isForNamesOf = (owner: string): SQL | undefined =>
  or(
    sql`${marketOrder.tokenId} in (select token_id from traded_name where owner = ${owner})`,
    sql`${marketOrder.criteriaRoot} in (select s.root from criteria_set s
        where exists (select from traded_name n where n.owner = ${owner} and s.token_ids @> array[n.token_id::text]))`,
    sql`${marketOrder.criteriaRoot} = 0 and exists (select from traded_name where owner = ${owner})`,
  )
