import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import type { NameCategory } from '@/lib/names/categories'
import { hashList } from './lists'
import { marketOrder, type OrderRow } from './schema/orders'
import { type Database, rowsOf } from './store'

/** A name of an order as the order book knows it. */
export type NameOfOrder = {
  tokenId: bigint
  label: string | null
  skeleton: string | null
  categories: NameCategory[]
}

/** An order with its names, and of a criteria offer how many it is for (null: any). */
export type FoundOrder = OrderRow & { names: NameOfOrder[]; criteriaCount: number | null }

/** In the order of the hashes; those that are not here are left out. */
export async function findOrders(database: Database, hashes: readonly Hex[]): Promise<FoundOrder[]> {
  if (hashes.length === 0) return []
  const rows = await database
    .select()
    .from(marketOrder)
    .where(inArray(marketOrder.hash, [...hashes]))
  const found = new Map((await withNames(database, rows)).map((order) => [order.hash, order]))
  return hashes.flatMap((hash) => found.get(hash) ?? [])
}

type TokenRow = {
  order_hash: string
  token_id: string
  label: string | null
  skeleton: string | null
  categories: NameCategory[] | null
}

export async function withNames(database: Database, orders: readonly OrderRow[]): Promise<FoundOrder[]> {
  if (orders.length === 0) return []
  const list = hashList(orders.map(({ hash }) => hash))
  const tokens = await rowsOf<TokenRow>(
    database,
    sql`select t.order_hash, t.token_id::text, n.label, n.skeleton, n.categories from order_token t
        left join traded_name n using (token_id) where t.order_hash = any(${list}) order by t.token_id`,
  )
  const counts = await rowsOf<{ hash: string; count: number }>(
    database,
    sql`select o.hash, cardinality(s.token_ids)::int as count from market_order o
        join criteria_set s on s.root = o.criteria_root where o.hash = any(${list})`,
  )
  const countOf = new Map(counts.map(({ hash, count }) => [hash, count]))
  const namesOf = new Map<string, NameOfOrder[]>()
  for (const { order_hash, token_id, label, skeleton, categories } of tokens) {
    const name = { tokenId: BigInt(token_id), label, skeleton, categories: categories ?? [] }
    namesOf.set(order_hash, [...(namesOf.get(order_hash) ?? []), name])
  }
  return orders.map((order) => ({
    ...order,
    names: namesOf.get(order.hash) ?? [],
    criteriaCount: countOf.get(order.hash) ?? null,
  }))
}

/** The set behind the merkle root of an offer; null of every other order. */
export async function criteriaIdsOf(database: Database, root: bigint | null): Promise<bigint[] | null> {
  if (root === null) return null
  const [row] = await rowsOf<{ token_ids: string[] }>(
    database,
    sql`select token_ids from criteria_set where root = ${root}`,
  )
  return row ? row.token_ids.map(BigInt) : null
}

/** Of these skeletons, the ones that names have which were sold here: by skeleton, the tokens. */
export async function soldLookAlikes(
  database: Database,
  skeletons: readonly string[],
): Promise<Map<string, Set<bigint>>> {
  if (skeletons.length === 0) return new Map()
  const rows = await rowsOf<{ skeleton: string; token_id: string }>(
    database,
    sql`select skeleton, token_id::text from traded_name
        where skeleton = any(${hashList(skeletons)}) and last_sale_at is not null limit 1000`,
  )
  const found = new Map<string, Set<bigint>>()
  for (const { skeleton, token_id } of rows)
    found.set(skeleton, (found.get(skeleton) ?? new Set()).add(BigInt(token_id)))
  return found
}
