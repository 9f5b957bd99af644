import { getGasPrice } from 'viem/actions'
import { type ChainContext, pinnedContext } from '@/lib/chain/public-client'
import type { LiquidationRatios } from '@/lib/staking/liquidator-share'
import { type ChainFigures, readChainFigures } from './chain-figures'
import { type ChainHead, readChainHead } from './head'
import { type LeaveParameters, readLeaveParameters } from './leave-parameters'
import { readLiquidationRatios } from './liquidation-ratios'

/** Everything of the staking contracts that a yield and a lock follow from, all read at one block. */
export type StakingFigures = {
  head: ChainHead
  chain: ChainFigures
  leave: LeaveParameters
  ratios: LiquidationRatios
  /** Wei, of the moment. */
  gasPrice: bigint
}

export async function readStakingFigures({ reader, rpc, deployment }: ChainContext): Promise<StakingFigures> {
  const head = await readChainHead(rpc)
  const context = pinnedContext(deployment, BigInt(head.block))
  const [chain, leave, ratios, gasPrice] = await Promise.all([
    readChainFigures(context),
    readLeaveParameters(context),
    readLiquidationRatios(context),
    getGasPrice(reader),
  ])
  return { head, chain, leave, ratios, gasPrice }
}
