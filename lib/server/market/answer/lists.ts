import 'server-only'
import type { z } from 'zod'
import type { marketNamePage, orderPage } from '@/lib/market/market-api'
import type { marketNameQuery, orderListQuery } from '@/lib/market/market-queries'
import type { OrderBook } from '../order-book'
import { listNames } from '../store/list-names'
import { listOrders, type OrderScope } from '../store/list-orders'
import { cursorOf, freshnessOf } from './freshness'
import { presentNames } from './present-name'
import { presentOrders } from './present-order'

type Asked<Query extends z.ZodType> = Partial<z.infer<Query>>

/** One page of orders. @throws {CursorError} */
export async function answerOrders(
  { store: { database } }: OrderBook,
  asked: Asked<typeof orderListQuery>,
  scope?: OrderScope,
): Promise<z.infer<typeof orderPage>> {
  const cursor = await cursorOf(database)
  const { items, nextCursor } = await listOrders(database, asked, scope)
  const presented = await presentOrders(database, items, cursor.timestamp)
  return { items: presented, nextCursor, freshness: freshnessOf(cursor) }
}

/** One page of traded names. @throws {CursorError} */
export async function answerNames(
  { store: { database } }: OrderBook,
  asked: Asked<typeof marketNameQuery>,
): Promise<z.infer<typeof marketNamePage>> {
  const cursor = await cursorOf(database)
  const page = await listNames(database, asked, cursor)
  return {
    items: await presentNames(database, page, cursor),
    ...{ total: page.total, isTotalExact: page.isTotalExact, nextCursor: page.nextCursor },
    freshness: freshnessOf(cursor),
  }
}
