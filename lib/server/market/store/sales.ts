import 'server-only'
import { sql } from 'drizzle-orm'
import type { Address, Hex } from 'viem'
import { hashList, uintList } from './lists'
import { notify } from './notify'
import { type Database, rowsOf } from './store'

/** An `OrderFulfilled` of the chain. */
export type SaleSeen = {
  orderHash: Hex
  block: number
  timestamp: number
  transactionHash: Hex
  seller: Address
  buyer: Address
  price: bigint
  tokenIds: readonly bigint[]
}

/**
 * Keeps the sales of stored orders; the unsigned mirrors in the same transactions are no orders of ours, so each sale counts
 * once. A replay changes nothing.
 */
export async function saveSales(database: Database, sales: readonly SaleSeen[]): Promise<void> {
  const known = await rowsOf<{ hash: string }>(
    database,
    sql`select hash from market_order where hash = any(${hashList(sales.map(({ orderHash }) => orderHash))})`,
  )
  const hashes = new Set(known.map(({ hash }) => hash))
  const ours = sales.filter(({ orderHash }) => hashes.has(orderHash))
  for (const sale of ours) {
    await database.execute(
      sql`insert into market_sale (order_hash, block, timestamp, transaction_hash, seller, buyer, price)
          values (${sale.orderHash}, ${sale.block}, ${sale.timestamp}, ${sale.transactionHash}, ${sale.seller},
            ${sale.buyer}, ${sale.price}) on conflict do nothing`,
    )
    await database.execute(
      sql`insert into sale_token select ${sale.orderHash}, unnest(${uintList(sale.tokenIds)}) on conflict do nothing`,
    )
  }
  await settleLastSales(
    database,
    ours.flatMap(({ tokenIds }) => tokenIds),
  )
  await notify(database, { sales: ours.map(({ orderHash }) => orderHash) })
}

/** Sales after a block are not on the chain any more. */
export async function forgetSales(database: Database, fork: number): Promise<void> {
  const rows = await rowsOf<{ token_id: string }>(
    database,
    sql`delete from sale_token where order_hash in (select order_hash from market_sale where block > ${fork})
        returning token_id::text`,
  )
  await database.execute(sql`delete from market_sale where block > ${fork}`)
  await settleLastSales(
    database,
    rows.map(({ token_id }) => BigInt(token_id)),
  )
}

/** The newest sale of each name; of one that was sold with others there is no price of its own. */
async function settleLastSales(database: Database, tokenIds: readonly bigint[]): Promise<void> {
  if (tokenIds.length === 0) return
  await database.execute(
    sql`update traded_name n set last_sale_price = s.price, last_sale_at = s.timestamp
        from (select distinct unnest(${uintList(tokenIds)}) as id) t
        left join lateral (select m.price, m.timestamp from sale_token o join market_sale m using (order_hash)
          where o.token_id = t.id and not exists (select from sale_token x
            where x.order_hash = o.order_hash and x.token_id <> o.token_id)
          order by m.block desc, m.order_hash limit 1) s on true
        where n.token_id = t.id`,
  )
}
