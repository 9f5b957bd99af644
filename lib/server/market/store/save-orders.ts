import 'server-only'
import { sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { hashList, uintList } from './lists'
import { notify } from './notify'
import { type NameFacts, saveNames } from './save-names'
import { criteriaSet, marketOrder, type OrderRow, orderToken } from './schema/orders'
import { settleNames } from './settle-names'
import { type Database, rowsOf } from './store'

export type NewOrder = {
  row: Omit<OrderRow, 'recheckFrom'>
  /** Names that it gives or wants. */
  tokenIds: readonly bigint[]
  /** Set behind its merkle root; null of every other order. */
  criteriaIds: readonly bigint[] | null
}

/**
 * Keeps an order and what is known of its names, all or nothing. What the chain did between the check and now is looked at once
 * more: the cursor may have passed it while the order was not here.
 * @returns false when it was here already: then nothing changes (E-14).
 */
export async function saveOrder(
  database: Database,
  { row, tokenIds, criteriaIds }: NewOrder,
  names: readonly NameFacts[],
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const isNew = await insert(transaction, row)
    if (!isNew) return false
    if (tokenIds.length > 0)
      await transaction
        .insert(orderToken)
        .values(tokenIds.map((tokenId) => ({ orderHash: row.hash, tokenId })))
    if (criteriaIds && row.criteriaRoot !== null)
      await transaction
        .insert(criteriaSet)
        .values({ root: row.criteriaRoot, tokenIds: criteriaIds.map(String) })
        .onConflictDoNothing()
    await saveNames(transaction, names)
    await settleNames(transaction, row.tokenId === null ? [] : [row.tokenId])
    await notify(transaction, { orders: [row.hash] })
    return true
  })
}

async function insert(transaction: Database, row: NewOrder['row']): Promise<boolean> {
  const [cursor] = await rowsOf<{ block: string }>(
    transaction,
    sql`select block::text from market_cursor where id = 1`,
  )
  const passed = Number(cursor?.block ?? 0)
  const inserted = await transaction
    .insert(marketOrder)
    .values({ ...row, recheckFrom: passed > row.validatedAtBlock ? passed : null })
    .onConflictDoNothing()
    .returning({ hash: marketOrder.hash })
  return inserted.length > 0
}

/** Still fillable listings of the maker for the same name alone that ask for less (V13). */
export async function cheaperListings(
  database: Database,
  { maker, tokenId, hash, price }: Pick<OrderRow, 'maker' | 'tokenId' | 'hash' | 'price'>,
): Promise<Hex[]> {
  if (tokenId === null) return []
  const rows = await rowsOf<{ hash: Hex }>(
    database,
    sql`select hash from market_order where token_id = ${tokenId} and side = 'ask' and status = 'active'
          and maker = ${maker} and hash <> ${hash} and price < ${price} order by price, hash limit 20`,
  )
  return rows.map((row) => row.hash)
}

/** How many orders of a maker may still be filled, and what its offers would take together, atomic SESH. */
export async function openOf(
  database: Database,
  maker: string,
): Promise<{ orders: number; offered: bigint }> {
  const [row] = await rowsOf<{ orders: number; offered: string }>(
    database,
    sql`select count(*)::int as orders, coalesce(sum(price) filter (where side = 'bid'), 0)::text as offered
        from market_order where maker = ${maker} and status in ('active', 'inactive', 'scheduled')`,
  )
  return { orders: row?.orders ?? 0, offered: BigInt(row?.offered ?? 0) }
}

/** Which of the hashes are kept here. */
export const knownHashes = async (database: Database, hashes: readonly Hex[]): Promise<Set<string>> =>
  new Set(
    (
      await rowsOf<{ hash: string }>(
        database,
        sql`select hash from market_order where hash = any(${hashList(hashes)})`,
      )
    ).map(({ hash }) => hash),
  )

/** The labels that this order book has of names. */
export async function knownLabels(
  database: Database,
  tokenIds: readonly bigint[],
): Promise<Map<bigint, string>> {
  const rows = await rowsOf<{ token_id: string; label: string }>(
    database,
    sql`select token_id::text, label from traded_name where token_id = any(${uintList(tokenIds)}) and label is not null`,
  )
  return new Map(rows.map(({ token_id, label }) => [BigInt(token_id), label]))
}
