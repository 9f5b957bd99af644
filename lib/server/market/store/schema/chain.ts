import 'server-only'
import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { address, count, hash, uint } from './columns'

/** How far the chain was followed, and how far answers go; with the terms that hold for every order there. */
export const marketCursor = pgTable('market_cursor', {
  id: integer().primaryKey(),
  block: count().notNull(),
  hash: hash().notNull(),
  timestamp: count().notNull(),
  /** What the registry asks for a transfer; the rest is how names expire. */
  transferFee: uint().notNull(),
  expiration: count().notNull(),
  areRenewalsOn: boolean().notNull(),
})

/** Blocks that were followed to, to find where a reorganisation began. */
export const followedBlock = pgTable('followed_block', {
  block: count().primaryKey(),
  hash: hash().notNull(),
})

/** How far a list of the index was read. */
export const indexCursor = pgTable('index_cursor', {
  list: text().$type<'sales'>().primaryKey(),
  /** The index's own word for a place in its list. */
  place: text().notNull(),
})

/** A sale on this market, as its event or the index told. */
export const marketSale = pgTable('market_sale', {
  orderHash: hash().primaryKey(),
  block: count().notNull(),
  timestamp: count().notNull(),
  transactionHash: hash().notNull(),
  seller: address().notNull(),
  buyer: address().notNull(),
  price: uint().notNull(),
})

/** The names of a sale, each with its share of the price. */
export const saleToken = pgTable(
  'sale_token',
  { orderHash: hash().notNull(), tokenId: uint().notNull(), price: uint().notNull() },
  (table) => [primaryKey({ columns: [table.orderHash, table.tokenId] })],
)

/** What somebody has to look at before new orders are taken again (E-21, E-22). */
export const marketAlarm = pgTable(
  'market_alarm',
  {
    block: count().notNull(),
    logIndex: integer().notNull(),
    kind: text().$type<'channel-changed' | 'registry-upgraded'>().notNull(),
    transactionHash: hash().notNull(),
  },
  (table) => [primaryKey({ columns: [table.block, table.logIndex] })],
)
