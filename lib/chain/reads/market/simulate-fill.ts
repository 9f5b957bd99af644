import { type Abi, type Address, encodeFunctionData, type Hex, type StateOverride } from 'viem'
import { simulateContract } from 'viem/actions'
import { marketAbis } from '@/lib/chain/market-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { toChainError } from '@/lib/errors/to-chain-error'
import { marketOf } from '@/lib/market/market-of'
import type { FillCall } from '@/lib/market/seaport/fill-call'

/** How a trial went; `error` is the name of the contract's error. */
export type Simulation = { result: 'passed' } | { result: 'reverted'; error: string }

export type Trial = {
  fill: FillCall
  account: Address
  /** Block at whose state it is tried. */
  block: bigint
  /** Time it is tried at; left out: that of the block. */
  time?: bigint | undefined
  stateOverride?: StateOverride | undefined
}

/** A call that is put together at run time; its arguments were made for this very ABI. */
const abi: Abi = marketAbis.seaport

/** Calldata of a fill. */
export const encodeFill = ({ functionName, args }: FillCall): Hex =>
  encodeFunctionData({ abi, functionName, args })

/** Tries a fill without sending it. Rejects when the chain does not answer. */
export async function simulateFill(
  { reader, deployment }: ChainContext,
  { fill, account, block, time, stateOverride }: Trial,
): Promise<Simulation> {
  try {
    await simulateContract(reader, {
      ...{ abi, address: marketOf(deployment).seaport, account, blockNumber: block },
      ...{ functionName: fill.functionName, args: fill.args },
      ...(time !== undefined && { blockOverrides: { time } }),
      ...(stateOverride && { stateOverride }),
    })
    return { result: 'passed' }
  } catch (error) {
    const revert = toChainError(error)?.revert
    if (!revert) throw error
    return { result: 'reverted', error: revert.errorName }
  }
}
