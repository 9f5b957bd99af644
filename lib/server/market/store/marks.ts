import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Address, Hex } from 'viem'
import { hashList, uintList } from './lists'
import { markNames } from './save-names'
import { type Database, rowsOf } from './store'

/** What something on the chain may have changed. */
export type Touched = {
  hashes: readonly Hex[]
  tokenIds: readonly bigint[]
  /** Everything that these have signed. */
  makers: readonly Address[]
  /** Every order that could still be filled: a term of all of them has changed. */
  all: boolean
}

/** Orders and names to be read from the chain again. Part of the transaction that moves the cursor, so none is forgotten. */
export async function mark(database: Database, touched: Touched, block: number): Promise<void> {
  const { hashes, tokenIds, makers, all } = touched
  if (all) return markWhere(database, sql`status in ('active', 'inactive', 'scheduled')`, block)
  if (hashes.length > 0) await markWhere(database, sql`hash = any(${hashList(hashes)})`, block)
  if (makers.length > 0)
    await markWhere(
      database,
      sql`maker = any(${hashList(makers)}) and status in ('active', 'inactive', 'scheduled')`,
      block,
    )
  if (tokenIds.length > 0) {
    const ofNames = sql`(select order_hash from order_token where token_id = any(${uintList(tokenIds)}))`
    await markWhere(
      database,
      sql`hash in ${ofNames} and status in ('active', 'inactive', 'scheduled')`,
      block,
    )
    await markNames(database, tokenIds, block)
  }
}

async function markWhere(database: Database, condition: SQL, block: number): Promise<void> {
  await database.execute(
    sql`update market_order set recheck_from = greatest(recheck_from, ${block}::bigint) where ${condition}`,
  )
}

/** Names that left a holder; `block` is that of the transfer. */
export type Departure = { tokenId: bigint; from: Address; block: number }

/** Remembers of the holder's listings that their name left: the first time counts. @returns hashes of those listings. */
export async function markDepartures(database: Database, departures: readonly Departure[]): Promise<Hex[]> {
  if (departures.length === 0) return []
  const rows = await rowsOf<{ hash: Hex }>(
    database,
    sql`update market_order o set left_at_block = least(o.left_at_block, d.block)
        from (select token_id, maker, min(block) as block from unnest(
            ${uintList(departures.map(({ tokenId }) => tokenId))}, ${hashList(departures.map(({ from }) => from))},
            ${uintList(departures.map(({ block }) => BigInt(block)))}::bigint[]) as u(token_id, maker, block)
          group by token_id, maker) d
        join order_token t on t.token_id = d.token_id
        where o.hash = t.order_hash and o.maker = d.maker and o.side = 'ask'
          and o.status in ('active', 'inactive', 'scheduled')
        returning o.hash`,
  )
  return rows.map(({ hash }) => hash)
}

/**
 * What was learnt after a block that is no longer on the chain: every order and name validated since is read again, whatever its
 * state, sales and alarms of those blocks are gone.
 * @param fork - last block that both chains have.
 */
export async function forgetSince(database: Database, fork: number): Promise<void> {
  await database.execute(
    sql`update market_order set recheck_from = ${fork}, validated_at_block = ${fork} where validated_at_block > ${fork}`,
  )
  await database.execute(
    sql`update traded_name set recheck_from = ${fork}, validated_at_block = ${fork} where validated_at_block > ${fork}`,
  )
  await database.execute(sql`update market_order set recheck_from = ${fork} where recheck_from > ${fork}`)
  await database.execute(sql`update traded_name set recheck_from = ${fork} where recheck_from > ${fork}`)
  await database.execute(sql`update market_order set left_at_block = null where left_at_block > ${fork}`)
  await database.execute(sql`delete from followed_block where block > ${fork}`)
  await database.execute(sql`delete from market_alarm where block > ${fork}`)
}
