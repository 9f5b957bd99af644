import { type Address, encodeFunctionData, erc20Abi, type Hex, numberToHex } from 'viem'
import { estimateContractGas, simulateContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { readBalances } from '@/lib/chain/reads/balances'
import type { CallStep } from '../transaction'

/** What a simulation of a step on the newest block showed. */
export type Simulation = { gas: bigint; sesh: { before: bigint; after: bigint }; wei: bigint }

/**
 * Runs a step on the newest block without sending it.
 * @throws the decoded revert, as viem throws it; nothing has been sent.
 */
export async function simulateStep(
  context: ChainContext,
  wallet: Address,
  step: CallStep,
): Promise<Simulation> {
  const { reader } = context
  const call = { ...step.call, account: wallet }
  await simulateContract(reader, call)
  const { leaves, arrives, holder = wallet } = step.review
  const [gas, { wei }, { sesh: before }, after] = await Promise.all([
    estimateContractGas(reader, call),
    readBalances(context, wallet),
    readBalances(context, holder),
    simulateBalance(context, { wallet, holder }, step),
  ])
  return { gas, wei, sesh: { before, after: after ?? before - leaves + arrives } }
}

type SimulatedCall = { status: Hex; returnData: Hex }

/**
 * SESH of its holder after the step, by `eth_simulateV1`.
 * @returns null where the endpoint does not know that method: the call's own figures have to do then.
 */
async function simulateBalance(
  { reader, deployment }: ChainContext,
  { wallet, holder }: { wallet: Address; holder: Address },
  { call }: CallStep,
): Promise<bigint | null> {
  const token = deployment.contracts.sesh
  const balanceOf = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [holder] })
  const calls = [
    { from: wallet, to: call.address, data: encodeFunctionData(call), value: numberToHex(0) },
    { from: wallet, to: token, data: balanceOf },
  ]
  try {
    const blocks = await reader.request<{
      Method: 'eth_simulateV1'
      Parameters: [{ blockStateCalls: { calls: typeof calls }[] }, 'latest']
      ReturnType: { calls: SimulatedCall[] }[]
    }>({ method: 'eth_simulateV1', params: [{ blockStateCalls: [{ calls }] }, 'latest'] })
    const [sent, read] = blocks[0]?.calls ?? []
    return sent?.status === '0x1' && read?.status === '0x1' ? BigInt(read.returnData) : null
  } catch {
    return null
  }
}
