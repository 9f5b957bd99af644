import 'server-only'
import type { Address } from 'viem'
import type { OrderFacts } from '@/lib/market/order-facts'
import type { OrderShape } from '@/lib/market/order-shape'
import type { Refusal } from '@/lib/market/refusals'
import { openOf } from '../store/save-orders'
import type { Database } from '../store/store'

/** Orders of one maker that may be open at once (C.7); those of one post are counted together, before any is kept. */
export const MOST_OPEN = 1_000

/** What all open offers of a bidder may promise, in times of what it has. */
const MOST_TIMES_OFFERED = 10n

type Maker = { maker: Address; shape: OrderShape; facts: OrderFacts; barred: ReadonlySet<string> }

/** Whether a bidder promises far more than it has (V11), and whether a maker may post (V15). */
export async function judgeMaker(
  database: Database,
  { maker, shape, facts, barred }: Maker,
): Promise<Refusal | null> {
  const { orders, offered } = await openOf(database, maker)
  const most = (facts.funds?.balance ?? 0n) * MOST_TIMES_OFFERED
  if (shape.side === 'bid' && offered + shape.startPrice > most)
    return { code: 'V11', reason: 'too-much-offered' }
  if (barred.has(maker.toLowerCase())) return { code: 'V15', reason: 'maker-barred' }
  return orders >= MOST_OPEN ? { code: 'V15', reason: 'too-many-open' } : null
}
