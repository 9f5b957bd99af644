import 'server-only'
import { sql } from 'drizzle-orm'
import type { Address, Hex } from 'viem'
import { forgetSoldTo } from './cursor'
import { uintList } from './lists'
import { notify } from './notify'
import { type Database, rowsOf } from './store'

/** What one order sold. */
export type SaleSeen = {
  orderHash: Hex
  block: number
  timestamp: number
  transactionHash: Hex
  seller: Address
  buyer: Address
  /** For all its names, atomic SESH. */
  price: bigint
  /** Each with its share of the price. */
  names: readonly { tokenId: bigint; price: bigint }[]
}

/** Keeps sales, also of orders that were never posted here. A replay changes nothing. */
export async function saveSales(database: Database, sales: readonly SaleSeen[]): Promise<void> {
  for (const sale of sales) {
    await database.execute(
      sql`insert into market_sale (order_hash, block, timestamp, transaction_hash, seller, buyer, price)
          values (${sale.orderHash}, ${sale.block}, ${sale.timestamp}, ${sale.transactionHash}, ${sale.seller},
            ${sale.buyer}, ${sale.price}) on conflict do nothing`,
    )
    await database.execute(
      sql`insert into sale_token select ${sale.orderHash}, unnest(${uintList(sale.names.map(({ tokenId }) => tokenId))}),
          unnest(${uintList(sale.names.map(({ price }) => price))}) on conflict do nothing`,
    )
  }
  await settleLastSales(
    database,
    sales.flatMap(({ names }) => names.map(({ tokenId }) => tokenId)),
  )
  await notify(database, { sales: sales.map(({ orderHash }) => orderHash) })
}

/** Sales after a block are not on the chain any more; the index's are read again, since their places may be others now. */
export async function forgetSales(database: Database, fork: number): Promise<void> {
  const rows = await rowsOf<{ token_id: string }>(
    database,
    sql`delete from sale_token where order_hash in (select order_hash from market_sale where block > ${fork})
        returning token_id::text`,
  )
  await database.execute(sql`delete from market_sale where block > ${fork}`)
  await forgetSoldTo(database)
  await settleLastSales(
    database,
    rows.map(({ token_id }) => BigInt(token_id)),
  )
}

/** The newest sale of each name. */
async function settleLastSales(database: Database, tokenIds: readonly bigint[]): Promise<void> {
  if (tokenIds.length === 0) return
  await database.execute(
    sql`update traded_name n set last_sale_price = s.price, last_sale_at = s.timestamp
        from (select distinct unnest(${uintList(tokenIds)}) as id) t
        left join lateral (select o.price, m.timestamp from sale_token o join market_sale m using (order_hash)
          where o.token_id = t.id order by m.block desc, m.order_hash limit 1) s on true
        where n.token_id = t.id`,
  )
}

/** Names of which it is not known yet what was sold before they came here. */
export async function namesWithoutPast(database: Database, limit: number): Promise<bigint[]> {
  const rows = await rowsOf<{ token_id: string }>(
    database,
    sql`select token_id::text from traded_name where not is_past_read order by token_id limit ${limit}`,
  )
  return rows.map(({ token_id }) => BigInt(token_id))
}

/** Keeps what the index told of the past of these names. */
export async function savePast(
  database: Database,
  tokenIds: readonly bigint[],
  sales: readonly SaleSeen[],
): Promise<void> {
  await database.transaction(async (transaction) => {
    await saveSales(transaction, sales)
    // Of a name that came after its sale, the sale is here already.
    await settleLastSales(transaction, tokenIds)
    await transaction.execute(
      sql`update traded_name set is_past_read = true where token_id = any(${uintList(tokenIds)})`,
    )
  })
}

/** Blocks were left out: what was sold in them is asked of the index again. */
export const forgetPasts = (database: Database) =>
  database.execute(sql`update traded_name set is_past_read = false where is_past_read`)
