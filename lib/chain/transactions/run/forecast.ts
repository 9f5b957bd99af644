import type { Address } from 'viem'
import { getGasPrice } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { ChainError } from '@/lib/errors/chain-error'
import { gasReserve } from '@/lib/staking/gas-reserve'
import { isSignature, type Step } from '../transaction'
import { readBalances } from '@/lib/chain/reads/balances'
import { GAS_MARGIN_PERCENT, typicalGasOf } from './gas-figures'
import { isContractWallet } from './proposal'
import { simulateStep } from './simulate'
import type { StepForecast } from './state'

/**
 * Simulates the first step and prices all that are left, so that nobody is stranded half way without ether. A contract
 * wallet needs none: whoever carries its proposals out pays.
 * @throws {ChainError} `insufficient-funds`; or the simulation's decoded revert.
 */
export async function forecastSteps(
  context: ChainContext,
  wallet: Address,
  steps: readonly [Step, ...Step[]],
): Promise<StepForecast> {
  const [first, ...later] = steps
  if (isSignature(first)) return signatureForecast(context, wallet)
  const [simulation, price] = await Promise.all([
    simulateStep(context, wallet, first),
    getGasPrice(context.reader),
  ])
  const cost = (gas: readonly bigint[]) =>
    gasReserve({ gas, maxFeePerGas: price, marginPercent: GAS_MARGIN_PERCENT })
  const weiForAll = cost([simulation.gas, ...later.map(({ kind }) => typicalGasOf(kind))])
  if (simulation.wei < weiForAll && !(await isContractWallet(context.reader, wallet)))
    throw new ChainError({ code: 'insufficient-funds', details: `${simulation.wei} of ${weiForAll} wei` })
  return {
    gas: (simulation.gas * (100n + GAS_MARGIN_PERCENT)) / 100n,
    wei: cost([simulation.gas]),
    weiForAll,
    sesh: simulation.sesh,
  }
}

/** A signature costs and moves nothing; what it allows is in its words. It is the last of its flow. */
async function signatureForecast(context: ChainContext, wallet: Address): Promise<StepForecast> {
  const { sesh } = await readBalances(context, wallet)
  return { gas: 0n, wei: 0n, weiForAll: 0n, sesh: { before: sesh, after: sesh } }
}
