import type { UnixSeconds } from '@/lib/units/time'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { OfferItem, OrderComponents } from './seaport/order'

type Times = Pick<OrderComponents, 'startTime' | 'endTime'>
type Amounts = Pick<OfferItem, 'startAmount' | 'endAmount'>

/**
 * Amount of an item of what a buyer pays, on its straight way from start to end, rounded up as Seaport does it; before the
 * start that of the start, after the end that of the end.
 */
export function amountAtUp({ startAmount, endAmount }: Amounts, times: Times, now: UnixSeconds): bigint {
  if (startAmount === endAmount || now <= times.startTime) return startAmount
  if (now >= times.endTime) return endAmount
  const duration = times.endTime - times.startTime
  const elapsed = now - times.startTime
  const weighted = startAmount * (duration - elapsed) + endAmount * elapsed
  return weighted === 0n ? 0n : (weighted - 1n) / duration + 1n
}

/** What a listing costs a buyer at a time of the chain: everything that is to be paid in `currency`. */
export const priceAt = (
  order: Pick<OrderComponents, 'consideration' | 'startTime' | 'endTime'>,
  currency: string,
  now: UnixSeconds,
): Sesh =>
  sesh(
    order.consideration
      .filter(({ token }) => token.toLowerCase() === currency.toLowerCase())
      .reduce((sum, item) => sum + amountAtUp(item, order, now), 0n),
  )
