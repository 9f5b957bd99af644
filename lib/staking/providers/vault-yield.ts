import { NETWORK_BLOCKS_PER_DAY } from '@/lib/rewards/estimate-yield'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { LiquidSeat, LiquidState, SharePrice } from './liquid-adapter'

type Of = {
  state: Pick<LiquidState, 'totalAssets' | 'seats' | 'protocolFee' | 'keeping'>
  /** `rewardRate()` of the pool: what all nodes together earn per block. */
  rewardRate: Sesh
  /** Nodes that share it; 0 means that nobody is paid. */
  activeNodes: number
}

export type VaultYield = {
  /** What all running seats earn in a year before the vault's own fees, rounded down. */
  earned: Sesh
  /** What of it reaches the shares. */
  net: Sesh
  /** Net yield per year of a share in 1/10 000, rounded down. */
  annualBasisPoints: number
  /** What the running seats hold. */
  working: Sesh
}

const DAYS = 365n
const WHOLE = 10_000n

/**
 * What a share earns while pool, nodes and seats stay as they are: each running seat its part of its node's reward after the
 * operator's fee, less the fees of the vault, over all that the shares are worth. Not compounded.
 */
export function vaultYield({ state, rewardRate, activeNodes }: Of): VaultYield {
  const running = state.seats.filter(({ stage }) => stage === 'running')
  const working = sesh(running.reduce((sum, { cost }) => sum + cost, 0n))
  const perNode = rewardRate * NETWORK_BLOCKS_PER_DAY * DAYS
  const ofSeat = ({ cost, operatorFee, nodeStake }: LiquidSeat) =>
    activeNodes === 0
      ? 0n
      : (perNode * cost * (WHOLE - BigInt(operatorFee))) / (WHOLE * nodeStake * BigInt(activeNodes))
  const earned = running.reduce((sum, seat) => sum + ofSeat(seat), 0n)
  const kept = BigInt(state.protocolFee) + BigInt(state.keeping?.share ?? 0)
  const net = (earned * (WHOLE - kept)) / WHOLE
  const annual = state.totalAssets === 0n ? 0n : (net * WHOLE) / state.totalAssets
  return { earned: sesh(earned), net: sesh(net), annualBasisPoints: Number(annual), working }
}

const YEAR_SECONDS = 31_536_000n

/** What the price did between the first and the last of these, per year and not compounded, in 1/10 000; negative after a loss. */
export function measuredYield(
  prices: readonly SharePrice[],
): { basisPoints: number; since: UnixSeconds } | null {
  const [first] = prices
  const last = prices.at(-1)
  if (!first || !last || last.at <= first.at) return null
  const grown = (last.price - first.price) * WHOLE * YEAR_SECONDS
  return { basisPoints: Number(grown / (first.price * (last.at - first.at))), since: first.at }
}
