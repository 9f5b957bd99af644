import 'server-only'
import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { NameCategory } from '@/lib/names/categories'
import { address, count, hash, uint } from './columns'

/** A name that was listed or bid for: what the chain says of it, and its best prices now. */
export const tradedName = pgTable('traded_name', {
  tokenId: uint().primaryKey(),
  /** Null while nobody disclosed it; proven by the token id. Sorts by bytes. */
  label: text(),
  labelLength: integer(),
  /** `skeleton` of the label: equal ones can be confused. */
  skeleton: text(),
  /** `partsOfLabel`. */
  parts: text().array().notNull(),
  categories: text().array().$type<NameCategory[]>().notNull(),
  /** False while the index, which has the lists of words, was not asked successfully. */
  areCategoriesWhole: boolean().notNull(),
  /** Null while nobody holds it. */
  owner: address(),
  renewedAt: count(),
  hasRecord: boolean().notNull(),
  validatedAtBlock: count().notNull(),
  recheckFrom: count(),
  /** The cheapest listing of this name alone that anybody can buy now. */
  askHash: hash(),
  askPrice: uint(),
  askCreatedAt: count(),
  askEndsAt: count(),
  /** The highest offer for this very name. */
  bidHash: hash(),
  bidPrice: uint(),
  bids: integer().notNull(),
  lastSalePrice: uint(),
  lastSaleAt: count(),
  /** Whether the index told what was sold before this name came here. */
  isPastRead: boolean().notNull(),
})

export type NameRow = typeof tradedName.$inferSelect

/** The names of a category with their cheapest price: a floor is the first row of an index. */
export const nameOfCategory = pgTable(
  'name_of_category',
  { category: text().$type<NameCategory>().notNull(), tokenId: uint().notNull(), askPrice: uint() },
  (table) => [primaryKey({ columns: [table.category, table.tokenId] })],
)

/** How many names of a category can be bought now; counted as listings come and go. Category `''`: all names. */
export const categoryStat = pgTable('category_stat', {
  category: text().$type<NameCategory | ''>().primaryKey(),
  listed: integer().notNull(),
})
