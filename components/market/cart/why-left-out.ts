import type { Address } from 'viem'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { sameAddress } from '@/lib/units/same-address'

/** Why a listing in the cart is not bought with the others; null of one that is. */
export function whyLeftOut(
  { reason, maker, taker }: Pick<MarketOrder, 'reason' | 'maker' | 'taker'>,
  wallet: Address | undefined,
) {
  if (reason !== null) return reason
  if (sameAddress(maker, wallet)) return 'yours'
  return taker === null ? null : 'private'
}
