import { sesh, type Sesh } from '@/lib/units/sesh'

/** How a liquidation divides a node's deposit, as the rewards contract holds it; parts of their sum. */
export type LiquidationRatios = { liquidator: bigint; pool: bigint; recipient: bigint }

/** Where the deposit of a liquidated node goes, atomic SESH. */
export type DividedDeposit = { liquidator: Sesh; pool: Sesh; recipients: Sesh }

/** As the contract divides it: the liquidator's part rounded down, the pool's up, the rest for the contributors. */
export function divideDeposit(deposit: bigint, ratios: LiquidationRatios): DividedDeposit {
  const sum = ratios.liquidator + ratios.pool + ratios.recipient
  const liquidator = (deposit * ratios.liquidator) / sum
  const pool = (deposit * ratios.pool + sum - 1n) / sum
  return { liquidator: sesh(liquidator), pool: sesh(pool), recipients: sesh(deposit - liquidator - pool) }
}

/**
 * The least that one SESH must be worth for a liquidation to pay for its network fee, in wei; rounded up.
 * @param reward - of the liquidation, atomic SESH, > 0.
 */
export const breakEvenPriceUp = (fee: { wei: bigint; reward: bigint; one: bigint }): bigint =>
  (fee.wei * fee.one + fee.reward - 1n) / fee.reward
