import 'server-only'
import { boolean, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { OrderKind, OrderSide, OrderStatus, StatusReason } from '@/lib/market/order-kinds'
import type { WireOrder } from '@/lib/market/wire-order'
import type { NameCategory } from '@/lib/names/categories'
import { address, count, hash, uint } from './columns'

/** Every order that was taken, one row for ever. Key: Seaport's hash, since one signature has several encodings (E-14). */
export const marketOrder = pgTable('market_order', {
  hash: hash().primaryKey(),
  chainId: count().notNull(),
  seaport: address().notNull(),
  conduitKey: hash().notNull(),
  side: text().$type<OrderSide>().notNull(),
  kind: text().$type<OrderKind>().notNull(),
  maker: address().notNull(),
  /** Whom a private listing is for. */
  taker: address(),
  /** The one name of a listing or an item offer; null of a bundle and of an offer for any of several. */
  tokenId: uint(),
  /** Merkle root of a criteria offer, 0 for any name; its ids: `criteriaSet`. */
  criteriaRoot: uint(),
  category: text().$type<NameCategory>(),
  /** At `validatedAt`; a Dutch auction's is brought up to date every minute. */
  price: uint().notNull(),
  startPrice: uint().notNull(),
  endPrice: uint().notNull(),
  marketFee: uint().notNull(),
  registryFee: uint().notNull(),
  startTime: count().notNull(),
  endTime: count().notNull(),
  counter: uint().notNull(),
  parameters: jsonb().$type<WireOrder>().notNull(),
  signature: hash().notNull(),
  status: text().$type<OrderStatus>().notNull(),
  reason: text().$type<StatusReason>(),
  /** First block in which a name of this listing left its seller: should it be active later, it came alive again (B.7). */
  leftAtBlock: count(),
  isValidatedOnChain: boolean().notNull(),
  /** Block whose state the status tells, and its time. */
  validatedAtBlock: count().notNull(),
  validatedAt: count().notNull(),
  /** Block in which something happened that may have changed it; null when nothing has since. */
  recheckFrom: count(),
  createdAt: count().notNull(),
  updatedAt: count().notNull(),
})

export type OrderRow = typeof marketOrder.$inferSelect

/** The names that an order gives or wants, none of a criteria offer. */
export const orderToken = pgTable(
  'order_token',
  { orderHash: hash().notNull(), tokenId: uint().notNull() },
  (table) => [primaryKey({ columns: [table.orderHash, table.tokenId] })],
)

/** The names behind a merkle root, decimal; kept once however many offers share them. */
export const criteriaSet = pgTable('criteria_set', {
  root: uint().primaryKey(),
  tokenIds: text().array().notNull(),
})
