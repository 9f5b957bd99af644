import type { Sesh } from '@/lib/units/sesh'
import type { LiquidPosition } from './liquid-adapter'

/**
 * Shares of a holding that are worth an amount, rounded up, so that at least the amount comes back; all of them for all of the worth.
 * @param amount - at most the worth of the holding.
 */
export function sharesFor(amount: Sesh, { shares, worth }: Pick<LiquidPosition, 'shares' | 'worth'>): bigint {
  if (amount >= worth) return shares
  return (amount * shares + worth - 1n) / worth
}
