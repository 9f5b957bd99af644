import { index, onchainTable, primaryKey } from 'ponder'
import type { MarketActivityKind } from '@/lib/market/activity-kinds'
import type { OrderSide } from '@/lib/market/order-kinds'
import type { EventArguments } from '../model/event-arguments'
import type { KeptFill } from '../model/kept-fill'

/** Names traded through Seaport. Amounts are atomic SESH, times Unix seconds. */

/** What Seaport logged in one transaction so far: whether a fill is a sale of its own, only a later log may tell. */
export const marketTransaction = onchainTable('market_transaction', (t) => ({
  hash: t.hex().primaryKey(),
  sender: t.hex().notNull(),
  fills: t.jsonb().$type<KeptFill[]>().notNull(),
  matches: t.jsonb().$type<`0x${string}`[][]>().notNull(),
}))

/** One name that changed hands for SESH. `id`: ponder's event id of the fill, and three digits. */
export const sale = onchainTable(
  'sale',
  (t) => ({
    id: t.text().primaryKey(),
    tokenId: t.bigint().notNull(),
    orderHash: t.hex().notNull(),
    side: t.text().$type<OrderSide>().notNull(),
    seller: t.hex().notNull(),
    buyer: t.hex().notNull(),
    price: t.bigint().notNull(),
    orderPrice: t.bigint().notNull(),
    bundleSize: t.integer().notNull(),
    /** Of the label as far as it was known when the name was sold. */
    categories: t.text().array().notNull(),
    washScore: t.integer().notNull(),
    /** In no volume, price or chart. */
    isWash: t.boolean().notNull(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({
    byToken: index().on(table.tokenId, table.id),
    bySeller: index().on(table.seller, table.id),
    byBuyer: index().on(table.buyer, table.id),
    byOrder: index().on(table.orderHash),
    byPrice: index().on(table.price, table.id),
    byTime: index().on(table.timestamp),
    byCategory: index().using('gin', table.categories),
  }),
)

/** One thing that happened on the market, sales among them. `id` as in `event`; of a sale that of its row. */
export const marketActivity = onchainTable(
  'market_activity',
  (t) => ({
    id: t.text().primaryKey(),
    kind: t.text().$type<MarketActivityKind>().notNull(),
    tokenId: t.bigint(),
    orderHash: t.hex(),
    /** Whose doing it was; of a sale the seller. */
    account: t.hex(),
    /** Of a sale. */
    buyer: t.hex(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
    sender: t.hex().notNull(),
    args: t.jsonb().$type<EventArguments>().notNull(),
  }),
  (table) => ({
    byKind: index().on(table.kind, table.id),
    byToken: index().on(table.tokenId, table.id),
    byAccount: index().on(table.account, table.id),
    byBuyer: index().on(table.buyer, table.id),
  }),
)

/** What was sold in the hour or day (UTC) that begins at `at`, without what is marked as wash. */
export const marketBucket = onchainTable(
  'market_bucket',
  (t) => ({
    /** A category of names, or `all`. */
    category: t.text().notNull(),
    bucket: t.text().$type<'hour' | 'day'>().notNull(),
    at: t.int8({ mode: 'number' }).notNull(),
    sales: t.integer().notNull(),
    volume: t.bigint().notNull(),
  }),
  (table) => ({ key: primaryKey({ columns: [table.category, table.bucket, table.at] }) }),
)
