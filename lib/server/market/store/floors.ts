import 'server-only'
import { sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { type NameCategory, nameCategories } from '@/lib/names/categories'
import { type Database, rowsOf } from './store'

/** Lowest price of a category, by its cheapest listing; category null: the whole market. */
export type Floor = {
  category: NameCategory | null
  hash: Hex | null
  price: bigint | null
  /** When the chain was last asked whether it can be filled; null without one. */
  validatedAt: number | null
  listed: number
  bestOffer: bigint | null
}

type Row = {
  category: NameCategory | ''
  hash: Hex | null
  price: string | null
  validated_at: string | null
  listed: number
  best_offer: string | null
}

/** The floors of these categories, `''` being all names: one step down an index for each, whatever their size. */
export async function readFloors(
  database: Database,
  categories: readonly (NameCategory | '')[] = ['', ...nameCategories],
): Promise<Floor[]> {
  const rows = await rowsOf<Row>(
    database,
    sql`select c.category, o.hash, f.ask_price::text as price, o.validated_at::text,
          coalesce(s.listed, 0) as listed, b.price::text as best_offer
        from unnest(${`{${categories.map((category) => `"${category}"`).join(',')}}`}::text[]) as c(category)
        left join category_stat s on s.category = c.category
        left join lateral (
          (select n.token_id, n.ask_price from name_of_category n
             where c.category <> '' and n.category = c.category and n.ask_price is not null
             order by n.ask_price, n.token_id limit 1)
          union all
          (select t.token_id, t.ask_price from traded_name t
             where c.category = '' and t.label is not null and t.ask_price is not null
             order by t.ask_price, t.token_id limit 1)) f on true
        left join traded_name n on n.token_id = f.token_id
        left join market_order o on o.hash = n.ask_hash
        left join lateral (
          (select price from market_order where c.category <> '' and status = 'active' and category = c.category
             order by price desc, hash limit 1)
          union all
          (select price from market_order where c.category = '' and status = 'active' and criteria_root = 0
             order by price desc, hash limit 1)) b on true`,
  )
  return rows.map((row) => ({
    category: row.category === '' ? null : row.category,
    hash: row.hash,
    price: row.price === null ? null : BigInt(row.price),
    validatedAt: row.validated_at === null ? null : Number(row.validated_at),
    listed: row.listed,
    bestOffer: row.best_offer === null ? null : BigInt(row.best_offer),
  }))
}
