import 'server-only'
import { sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import type { FactsBlock } from '@/lib/market/order-facts'
import type { MarketSource } from '../order-book'
import { rowsOf } from '../store/store'
import { lookAgain } from './look-again'

const AT_ONCE = 250
const OLD_SECONDS = 600

/** Active orders that nobody has looked at for long: whatever no event told comes out here. */
export async function lookAtOldest(source: MarketSource, head: FactsBlock): Promise<void> {
  const rows = await rowsOf<{ hash: Hex }>(
    source.store.database,
    sql`select hash from market_order where status = 'active' and validated_at < ${Number(head.timestamp) - OLD_SECONDS}
        order by validated_at limit ${AT_ONCE}`,
  )
  if (rows.length === 0) return
  await lookAgain(
    source,
    rows.map(({ hash }) => hash),
    head,
  )
}
