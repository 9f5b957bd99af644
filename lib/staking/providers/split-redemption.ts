import { sesh, type Sesh } from '@/lib/units/sesh'
import type { LiquidState } from './liquid-adapter'

/** How an amount leaves a vault. Both parts sum to it. */
export type Redemption = {
  atOnce: Sesh
  inTurn: Sesh
  /** What has to come back from nodes before the last of it is paid, beyond what is on its way already; 0n if nothing. */
  toBeAskedBack: Sesh
}

/**
 * What the vault's own rule does with a request: the buffer pays at once unless others wait, the rest waits its turn.
 * @param amount - worth of the shares that leave, at the state's block.
 */
export function splitRedemption(
  amount: Sesh,
  { buffer, waiting, onItsWay }: Pick<LiquidState, 'buffer' | 'waiting' | 'onItsWay'>,
): Redemption {
  const free = waiting > 0n ? 0n : buffer
  const atOnce = amount < free ? amount : free
  const inTurn = amount - atOnce
  const missing = waiting + inTurn - onItsWay
  return {
    atOnce: sesh(atOnce),
    inTurn: sesh(inTurn),
    toBeAskedBack: sesh(inTurn > 0n && missing > 0n ? missing : 0n),
  }
}
