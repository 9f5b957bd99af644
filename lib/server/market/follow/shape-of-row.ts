import 'server-only'
import type { OrderShape } from '@/lib/market/order-shape'
import { sesh } from '@/lib/units/sesh'
import type { FoundOrder } from '../store/find-orders'

/** What a kept order says, as it was read when it was taken. */
export function shapeOfRow(row: FoundOrder): OrderShape {
  return {
    ...{ kind: row.kind, side: row.side, taker: row.taker, criteria: row.criteriaRoot },
    tokenIds: row.names.map(({ tokenId }) => tokenId),
    ...{ startPrice: sesh(row.startPrice), endPrice: sesh(row.endPrice) },
    ...{ marketFee: sesh(row.marketFee), registryFee: sesh(row.registryFee) },
  }
}
