import 'server-only'
import { sql } from 'drizzle-orm'
import { uintList } from './lists'
import { type Database, rowsOf } from './store'

type Listed = { token_id: string; is_listed: boolean; categories: string[] }

/**
 * Brings the best prices of names, the floors and the counts of their categories in line with the orders as they are now. Part
 * of every transaction that changes orders, so that nothing is ever counted again from the start.
 */
export async function settleNames(database: Database, tokenIds: readonly bigint[]): Promise<void> {
  if (tokenIds.length === 0) return
  const ids = uintList(tokenIds)
  // In one order for everybody: two servers that settle the same names wait for each other instead of for ever.
  const before = await rowsOf<Listed>(
    database,
    sql`select token_id::text, ask_price is not null as is_listed, categories from traded_name
        where token_id = any(${ids}) order by token_id for update`,
  )
  const listed = await rowsOf<{ token_id: string }>(
    database,
    sql`update traded_name n set ask_hash = a.hash, ask_price = a.price, ask_created_at = a.created_at,
          ask_ends_at = a.end_time, bid_hash = b.hash, bid_price = b.price, bids = c.bids
        from (select distinct unnest(${ids}) as id) t
        left join lateral (select hash, price, created_at, end_time from market_order
          where token_id = t.id and side = 'ask' and status = 'active' and taker is null
          order by price, hash limit 1) a on true
        left join lateral (select hash, price from market_order
          where token_id = t.id and side = 'bid' and status = 'active' order by price desc, hash limit 1) b on true
        cross join lateral (select count(*)::int as bids from market_order
          where token_id = t.id and side = 'bid' and status = 'active') c
        where n.token_id = t.id
        returning case when n.ask_price is null then null else n.token_id::text end as token_id`,
  )
  await database.execute(
    sql`update name_of_category c set ask_price = n.ask_price from traded_name n
        where n.token_id = any(${ids}) and c.token_id = n.token_id and c.ask_price is distinct from n.ask_price`,
  )
  await countListed(database, before, new Set(listed.map(({ token_id }) => token_id)))
}

async function countListed(database: Database, before: readonly Listed[], now: ReadonlySet<string>) {
  const changes = new Map<string, number>()
  for (const { token_id, is_listed, categories } of before) {
    const change = Number(now.has(token_id)) - Number(is_listed)
    if (change === 0) continue
    for (const category of ['', ...categories]) changes.set(category, (changes.get(category) ?? 0) + change)
  }
  await addToStats(database, changes)
}

/** @param changes - by category, `''` for all names. */
export async function addToStats(database: Database, changes: ReadonlyMap<string, number>): Promise<void> {
  for (const [category, change] of [...changes].sort(([one], [other]) => (one < other ? -1 : 1)))
    await database.execute(
      sql`insert into category_stat (category, listed) values (${category}, ${change})
          on conflict (category) do update set listed = category_stat.listed + ${change}`,
    )
}
