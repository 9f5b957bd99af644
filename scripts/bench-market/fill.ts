import { type Address, getAddress, type Hex, keccak256, numberToHex } from 'viem'
import { skeleton } from '@/lib/names/look-alike'
import { partsOfLabel } from '@/lib/names/label-parts'
import { inventedOwner, inventedRow } from '@/scripts/bench-names/invented-names'
import type { Query } from '@/scripts/bench-names/fill'

/** So many names are traded, so many orders are open; every fourth order is an offer. */
export type Size = { names: number; orders: number }

const BATCH = 5_000
const DAY = 86_400
const BIDS_EVERY = 4
const ZERO = `0x${'0'.repeat(40)}`

/** Whose offers the burst of transfers touches: one bidder each. */
export const bidderOf = (index: number): Address =>
  getAddress(numberToHex(0xb1dn * 10n ** 9n + BigInt(index), { size: 20 }))

const hashOf = (index: number): Hex => keccak256(numberToHex(index, { size: 32 }))
const isBid = (index: number) => index % BIDS_EVERY === 0
const priceOf = (index: number) => BigInt(10 + ((index * 7_919) % 90_000)) * 10n ** 9n

type Place = { now: number; block: number }

const nameRow = (index: number, { now, block }: Place) => {
  const { token_id, label, owner, renewed_at, categories } = inventedRow(index, now)
  return {
    ...{ token_id, label, label_length: label.length, skeleton: skeleton(label), parts: partsOfLabel(label) },
    ...{
      categories,
      are_categories_whole: true,
      owner: getAddress(owner),
      renewed_at: now + (renewed_at % DAY),
    },
    ...{ has_record: index % 2 === 0, validated_at_block: block, bids: 0, is_past_read: true },
  }
}

function orderRow(index: number, { names }: Size, { now, block }: Place) {
  const name = inventedRow((index * 31) % names, now)
  const maker = isBid(index) ? bidderOf(index) : getAddress(inventedOwner(((index * 31) % names) * 31))
  const price = priceOf(index).toString()
  const times = { start: now - DAY, end: now + DAY + ((index * 613) % (29 * DAY)) }
  const side = isBid(index) ? 'bid' : 'ask'
  const item = { token: ZERO, startAmount: '1', endAmount: '1' }
  const given = { ...item, itemType: 2, identifierOrCriteria: name.token_id }
  const paid = { ...item, itemType: 1, identifierOrCriteria: '0', startAmount: price, endAmount: price }
  const [offer, wanted] = isBid(index) ? [paid, given] : [given, paid]
  return {
    ...{
      hash: hashOf(index),
      chain_id: 31_337,
      seaport: ZERO,
      conduit_key: `0x${'0'.repeat(64)}`,
      side,
      maker,
    },
    ...{ kind: isBid(index) ? 'item-offer' : 'listing', token_id: name.token_id, counter: '0' },
    ...{ price, start_price: price, end_price: price, market_fee: '0', registry_fee: '0', signature: '0x' },
    ...{ start_time: times.start, end_time: times.end, status: 'active', is_validated_on_chain: false },
    ...{ validated_at_block: block, validated_at: now, created_at: now - (index % DAY), updated_at: now },
    parameters: {
      ...{
        offerer: maker,
        zone: ZERO,
        offer: [offer],
        consideration: [{ ...wanted, recipient: maker }],
        orderType: 0,
      },
      ...{ startTime: String(times.start), endTime: String(times.end), zoneHash: `0x${'0'.repeat(64)}` },
      ...{ salt: String(index), conduitKey: `0x${'0'.repeat(64)}`, counter: '0' },
    },
  }
}

/** Puts invented names and orders into a stopped order book, as if all of them had been taken and checked at its block. */
export async function fillOrderBook(query: Query, schema: string, size: Size): Promise<void> {
  const at = await placeOf(query, schema)
  const insert = async (table: string, count: number, row: (index: number) => object) => {
    for (let first = 0; first < count; first += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, count - first) }, (_, offset) => row(first + offset))
      await query(
        `insert into ${schema}.${table} select * from jsonb_populate_recordset(null::${schema}.${table}, $1::jsonb)
         on conflict do nothing`,
        [JSON.stringify(rows)],
      )
    }
  }
  const indexes = await takeIndexes(query, schema)
  await insert('traded_name', size.names, (index) => nameRow(index, at))
  await insert('market_order', size.orders, (index) => orderRow(index, size, at))
  for (const statement of derived) await query(statement.replaceAll('@', `${schema}.`))
  for (const definition of indexes) await query(definition)
  for (const table of filled) await query(`analyze ${schema}.${table}`)
}

const filled = ['traded_name', 'market_order', 'order_token', 'name_of_category']

/** Indexes are made anew when everything is in: that is much quicker. @returns their definitions. */
async function takeIndexes(query: Query, schema: string): Promise<string[]> {
  const { rows } = await query(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = $1 and tablename = any(string_to_array($2, ',')) and indexname not like '%pkey'`,
    [schema, filled.join(',')],
  )
  const indexes = rows as { name: string; definition: string }[]
  for (const { name } of indexes) await query(`drop index ${schema}.${name}`)
  return indexes.map(({ definition }) => definition)
}

async function placeOf(query: Query, schema: string): Promise<Place> {
  const { rows } = await query(`select block::int, timestamp::int from ${schema}.market_cursor where id = 1`)
  const [row] = rows as { block: number; timestamp: number }[]
  if (!row) throw new Error('the order book has followed no block')
  return { block: row.block, now: row.timestamp }
}

/** What the order book keeps of orders beside themselves; `@` is the schema. */
const derived = [
  `analyze @traded_name`,
  `analyze @market_order`,
  `insert into @order_token select hash, token_id from @market_order`,
  `update @traded_name n set ask_hash = a.hash, ask_price = a.price, ask_created_at = a.created_at, ask_ends_at = a.end_time
   from (select distinct on (token_id) * from @market_order where side = 'ask' order by token_id, price, hash) a
   where a.token_id = n.token_id`,
  `update @traded_name n set bid_hash = b.hash, bid_price = b.price, bids = b.bids
   from (select distinct on (token_id) token_id, hash, price, count(*) over (partition by token_id) as bids
     from @market_order where side = 'bid' order by token_id, price desc, hash) b where b.token_id = n.token_id`,
  `insert into @name_of_category select unnest(categories), token_id, ask_price from @traded_name`,
  `insert into @category_stat select category, count(*) from @name_of_category where ask_price is not null group by category
   union all select '', count(*) from @traded_name where ask_price is not null`,
]
