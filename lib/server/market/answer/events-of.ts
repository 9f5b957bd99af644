import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import type { MarketEvent } from '@/lib/market/market-events'
import type { MarketSource } from '../order-book'
import { findOrders } from '../store/find-orders'
import type { MarketChange } from '../store/notify'
import { marketSale } from '../store/schema/chain'
import { type Database, rowsOf } from '../store/store'
import { cursorOf, freshnessOf } from './freshness'
import { presentOrders } from './present-order'

/** What a committed change means to somebody who watches. */
export async function eventsOf({ store }: MarketSource, change: MarketChange): Promise<MarketEvent[]> {
  const { database } = store
  if ('reload' in change) return [{ type: 'reload' }]
  const cursor = await cursorOf(database)
  if ('head' in change) return [{ type: 'head', freshness: freshnessOf(cursor) }]
  if ('sales' in change) return salesOf(database, change.sales as Hex[])
  const orders = await findOrders(database, change.orders as Hex[])
  const presented = await presentOrders(database, orders, cursor.timestamp)
  return presented.map((order) => ({ type: 'order', order }))
}

async function salesOf(database: Database, hashes: readonly Hex[]): Promise<MarketEvent[]> {
  const sales = await database
    .select()
    .from(marketSale)
    .where(inArray(marketSale.orderHash, [...hashes]))
  const tokens = await rowsOf<{ order_hash: string; token_id: string }>(
    database,
    sql`select order_hash, token_id::text from sale_token where ${inArray(sql`order_hash`, [...hashes])}`,
  )
  return sales.map(({ orderHash, seller, buyer, price, timestamp, transactionHash }) => ({
    ...{
      type: 'sale',
      hash: orderHash,
      seller,
      buyer,
      price: price.toString(),
      at: timestamp,
      transactionHash,
    },
    tokenIds: tokens.flatMap(({ order_hash, token_id }) => (order_hash === orderHash ? [token_id] : [])),
  }))
}
