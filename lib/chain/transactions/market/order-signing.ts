import { MarketError, refusalError } from '@/lib/market/market-error'
import { judgeOrder } from '@/lib/market/judge-order'
import type { FactsBlock } from '@/lib/market/order-facts'
import { bulkTypedData } from '@/lib/market/seaport/bulk-order'
import type { OrderComponents } from '@/lib/market/seaport/order'
import { parseTypedData, typedDataText } from '@/lib/market/seaport/parse-typed-data'
import { orderHash, orderTypedData } from '@/lib/market/seaport/typed-data'
import type { UnixSeconds } from '@/lib/units/time'
import type { Signing } from './signing'

/** An order to be signed, with what is known of it beside its own words. */
export type Draft = {
  order: OrderComponents
  /** When the first of its names lapses; null where none does, or for an offer. */
  termEndsAt: UnixSeconds | null
  /** The name or names that it is about. */
  name: string
}

/**
 * Makes the text that a wallet is to sign, reads it back and judges what it says as the order book will: nothing is asked of
 * a wallet that would be refused, or that says anything but what was meant (E-11).
 * @param drafts - at least one; several are signed at once.
 * @throws {MarketError} with the first thing that is wrong.
 */
export function orderSigning(drafts: readonly Draft[], { terms, timestamp: now }: FactsBlock): Signing {
  const orders = drafts.map(({ order }) => order)
  const [only, second] = orders
  const typed = only && !second ? orderTypedData(only, terms) : bulkTypedData(orders, terms)
  const text = typedDataText(typed)
  const parsed = parseTypedData(text)
  if (!parsed || parsed.orders.length !== drafts.length) throw new MarketError('not-what-was-meant')
  const read = parsed.orders.map((order, index) => {
    const draft = drafts[index]
    if (!draft || orderHash(order) !== orderHash(draft.order)) throw new MarketError('not-what-was-meant')
    const { termEndsAt, name } = draft
    const judged = judgeOrder({ domain: parsed.domain, order, terms, now, termEndsAt })
    if ('refusal' in judged) throw refusalError(judged.refusal)
    return { order, shape: judged.shape, name }
  })
  return { text, orders: read }
}
