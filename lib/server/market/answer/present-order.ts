import 'server-only'
import type { MarketOrderShape } from '@/lib/market/market-api'
import type { OrderFlag } from '@/lib/market/order-kinds'
import { priceAt } from '@/lib/market/price-at'
import { readWireOrder } from '@/lib/market/reshape-order'
import { unixSeconds } from '@/lib/units/time'
import { lookAlikes, protectedLabels } from '@/lib/names/look-alike'
import { type FoundOrder, type NameOfOrder, soldLookAlikes } from '../store/find-orders'
import type { Database } from '../store/store'

type Named = Pick<NameOfOrder, 'tokenId' | 'label' | 'skeleton'>

/** For each name what else it could be taken for; never itself. */
export async function lookAlikeFlags(
  database: Database,
  names: readonly Named[],
): Promise<(name: Named) => OrderFlag[]> {
  const sold = await soldLookAlikes(
    database,
    names.flatMap((name) => name.skeleton ?? []),
  )
  return ({ tokenId, label, skeleton: mine }) => {
    if (label === null || mine === null) return []
    const others = [...(sold.get(mine) ?? [])].filter((other) => other !== tokenId)
    return [
      ...(lookAlikes(label, protectedLabels).length > 0 ? (['protected-look-alike'] as const) : []),
      ...(others.length > 0 ? (['traded-look-alike'] as const) : []),
    ]
  }
}

/** Orders on the wire, at the time of the block that the answer tells. */
export async function presentOrders(
  database: Database,
  orders: readonly FoundOrder[],
  timestamp: number,
): Promise<MarketOrderShape[]> {
  const flagsOf = await lookAlikeFlags(
    database,
    orders.flatMap(({ names }) => names),
  )
  return orders.map((order) => present(order, timestamp, flagsOf))
}

function present(
  order: FoundOrder,
  timestamp: number,
  flagsOf: (name: Named) => OrderFlag[],
): MarketOrderShape {
  const price = currentPrice(order, timestamp)
  const { names, marketFee, registryFee } = order
  const net = price - marketFee - registryFee
  return {
    ...{ hash: order.hash, kind: order.kind, side: order.side, maker: order.maker, taker: order.taker },
    names: names.map(({ tokenId, label }) => ({ tokenId: tokenId.toString(), label })),
    criteria: criteriaOf(order),
    categories: [...new Set(names.flatMap(({ categories }) => categories))],
    price: price.toString(),
    startPrice: order.startPrice.toString(),
    endPrice: order.endPrice.toString(),
    netToSeller: (net > 0n ? net : 0n).toString(),
    marketFee: marketFee.toString(),
    registryFee: registryFee.toString(),
    ...{ startTime: order.startTime, endTime: order.endTime, counter: order.counter.toString() },
    ...{ status: order.status, reason: order.reason },
    flags: [...new Set([...names.flatMap(flagsOf), ...ownFlags(order)])],
    ...{ createdAt: order.createdAt, updatedAt: order.updatedAt, validatedAtBlock: order.validatedAtBlock },
  }
}

const criteriaOf = ({ criteriaRoot, category, criteriaCount }: FoundOrder) =>
  criteriaRoot === null ? null : { root: criteriaRoot.toString(), category, count: criteriaCount }

/** An old listing is alive again when its name is back with its seller. */
const ownFlags = ({ leftAtBlock, status, isValidatedOnChain }: FoundOrder): OrderFlag[] => [
  ...(leftAtBlock !== null && (status === 'active' || status === 'scheduled')
    ? (['reactivated'] as const)
    : []),
  ...(isValidatedOnChain ? (['validated-on-chain'] as const) : []),
]

/** What a buyer pays at a time of the chain; the kept price of an auction is up to a minute old. */
function currentPrice(order: FoundOrder, timestamp: number): bigint {
  if (order.startPrice === order.endPrice) return order.startPrice
  const components = readWireOrder(order.parameters)
  const currency = components.consideration[0]?.token ?? ''
  return priceAt(components, currency, unixSeconds(timestamp))
}
