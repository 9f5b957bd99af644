import 'server-only'
import { sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { readOrderFacts } from '@/lib/chain/reads/market/order-facts'
import { readTradedNames } from '@/lib/chain/reads/market/traded-names'
import type { FactsBlock } from '@/lib/market/order-facts'
import { orderState } from '@/lib/market/order-state'
import { priceAt } from '@/lib/market/price-at'
import { readWireOrder } from '@/lib/market/reshape-order'
import type { MarketSource } from '../order-book'
import { findOrders, type FoundOrder } from '../store/find-orders'
import { saveNames } from '../store/save-names'
import { saveVerdicts, type Verdict } from '../store/save-verdicts'
import { rowsOf } from '../store/store'
import { shapeOfRow } from './shape-of-row'

/** Orders that are read from the chain in one go. */
const BATCH = 250

/** Reads these orders from the chain at a block and keeps what it says; of one that is not here nothing happens. */
export async function lookAgain(source: MarketSource, hashes: readonly Hex[], at: FactsBlock): Promise<void> {
  const { store, context } = source
  const orders = (await findOrders(store.database, hashes)).map(asOrder)
  const facts = await readOrderFacts(context, orders, at)
  const verdicts = orders.flatMap(({ row, order, shape }, index): Verdict[] => {
    const seen = facts[index]
    if (!seen) return []
    const state = orderState({ order, shape, facts: seen, terms: at.terms, now: at.timestamp })
    const price = shape.side === 'ask' ? priceAt(order, at.terms.currency, at.timestamp) : shape.startPrice
    return [{ hash: row.hash, ...state, price, isValidatedOnChain: seen.isValidated }]
  })
  await saveVerdicts(store.database, verdicts, blockOf(at))
}

export const blockOf = ({ number, timestamp }: FactsBlock) => ({
  block: Number(number),
  timestamp: Number(timestamp),
})

const asOrder = (row: FoundOrder) => ({
  row,
  order: readWireOrder(row.parameters),
  shape: shapeOfRow(row),
})

/** Works off what is marked, oldest first, until nothing is left that this block can tell. */
export async function workOff(source: MarketSource, at: FactsBlock): Promise<void> {
  const { database } = source.store
  for (;;) {
    const rows = await rowsOf<{ hash: Hex }>(
      database,
      sql`select hash from market_order
          where recheck_from <= ${Number(at.number)} and validated_at_block <= ${Number(at.number)} order by recheck_from limit ${BATCH}`,
    )
    if (rows.length === 0) return
    await lookAgain(
      source,
      rows.map(({ hash }) => hash),
      at,
    )
  }
}

/** The same for names: who holds them, until when, and whether they point somewhere. */
export async function workOffNames({ store, context }: MarketSource, at: FactsBlock): Promise<void> {
  for (;;) {
    const rows = await rowsOf<{ token_id: string }>(
      store.database,
      sql`select token_id::text from traded_name
          where recheck_from <= ${Number(at.number)} and validated_at_block <= ${Number(at.number)} order by recheck_from limit ${BATCH}`,
    )
    if (rows.length === 0) return
    const tokenIds = rows.map(({ token_id }) => BigInt(token_id))
    const names = await readTradedNames(context, tokenIds, at.number)
    await store.database.transaction((transaction) =>
      saveNames(
        transaction,
        names.map(({ renewedAt, ...name }) => ({
          ...{ ...name, label: null, categories: [], areCategoriesWhole: false, block: Number(at.number) },
          renewedAt: renewedAt === null ? null : Number(renewedAt),
        })),
      ),
    )
  }
}
