'use client'

import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useChainNow } from '@/lib/hooks/chain-now'
import { amountAtUp } from '@/lib/market/price-at'
import { type Sesh, sesh } from '@/lib/units/sesh'

type Priced = Pick<MarketOrder, 'price' | 'startPrice' | 'endPrice' | 'startTime' | 'endTime'>

/** What a listing costs at this second of the chain; before the time is known, what the order book said. */
export function usePriceNow(order: Priced): Sesh {
  const now = useChainNow()
  return now === undefined ? order.price : priceOf(order, now)
}

/** Fees are the same all along, so that the whole price falls as straight as the seller's part. */
export const priceOf = (
  { startPrice, endPrice, startTime, endTime }: Omit<Priced, 'price'>,
  now: Parameters<typeof amountAtUp>[2],
): Sesh => sesh(amountAtUp({ startAmount: startPrice, endAmount: endPrice }, { startTime, endTime }, now))
