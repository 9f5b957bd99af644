import 'server-only'
import type { Hex } from 'viem'
import type { MarketNameShape } from '@/lib/market/market-api'
import type { OrderFlag } from '@/lib/market/order-kinds'
import { amountAtUp } from '@/lib/market/price-at'
import { unixSeconds } from '@/lib/units/time'
import type { Cursor } from '../store/cursor'
import type { NamePage } from '../store/list-names'
import type { Database } from '../store/store'
import { lookAlikeFlags } from './present-order'

type Rules = Pick<Cursor, 'timestamp' | 'expiration' | 'areRenewalsOn'>

/** Traded names on the wire, at the time of the block that the answer tells. */
export async function presentNames(
  database: Database,
  { items, best }: Pick<NamePage, 'items' | 'best'>,
  rules: Rules,
): Promise<MarketNameShape[]> {
  const flagsOf = await lookAlikeFlags(database, items)
  const find = (hash: Hex | null) => (hash === null ? undefined : best.get(hash))
  return items.map((name) => {
    const [ask, bid] = [find(name.askHash), find(name.bidHash)]
    const { lastSalePrice, lastSaleAt } = name
    const isBack = ask !== undefined && ask.leftAtBlock !== null
    const flags: OrderFlag[] = [...flagsOf(name), ...(isBack ? (['reactivated'] as const) : [])]
    return {
      tokenId: name.tokenId.toString(),
      label: name.label ?? '',
      ...{ categories: name.categories, owner: name.owner, hasRecord: name.hasRecord, offers: name.bids },
      expiresAt: rules.areRenewalsOn && name.renewedAt !== null ? name.renewedAt + rules.expiration : null,
      listing: presentBest(ask, rules.timestamp),
      offer: presentBest(bid, rules.timestamp),
      lastSale:
        lastSalePrice === null || lastSaleAt === null
          ? null
          : { price: lastSalePrice.toString(), at: lastSaleAt },
      flags,
      validatedAtBlock: name.validatedAtBlock,
    }
  })
}

type Best = NamePage['best'] extends Map<Hex, infer Order> ? Order : never

function presentBest(order: Best | undefined, timestamp: number) {
  if (!order) return null
  const amounts = { startAmount: order.startPrice, endAmount: order.endPrice }
  const times = { startTime: BigInt(order.startTime), endTime: BigInt(order.endTime) }
  const price = amountAtUp(amounts, times, unixSeconds(timestamp))
  return { hash: order.hash, price: price.toString(), kind: order.kind, endTime: order.endTime }
}
