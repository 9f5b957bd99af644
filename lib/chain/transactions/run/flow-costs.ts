import type { Address } from 'viem'
import { getGasPrice } from 'viem/actions'
import { type ChainContext, chainContext } from '@/lib/chain/public-client'
import { readAllowance } from '@/lib/chain/reads/balances'
import { readOpenNode } from '@/lib/chain/reads/open-node'
import { gasReserve } from '@/lib/staking/gas-reserve'
import type { Intent } from '../intents'
import type { StepKind } from '../transaction'
import { FILLING_GAS, GAS_MARGIN_PERCENT, typicalGas, typicalGasOf } from './gas-figures'
import { isContractWallet } from './proposal'

export { chainContext }

/** What a flow will cost about, told before it starts. */
export type FlowCosts = {
  steps: readonly { kind: StepKind; gas: bigint }[]
  /** Ether to have for all of them, margin included, wei. */
  wei: bigint
  /** A contract wallet needs no ether of its own: whoever carries its proposals out pays. */
  othersPay: boolean
}

/** From measured figures and the present gas price: before an approval a contribution cannot be simulated. */
export async function readFlowCosts(
  context: ChainContext,
  wallet: Address,
  intent: Intent,
): Promise<FlowCosts> {
  const [steps, price, othersPay] = await Promise.all([
    expectedSteps(context, wallet, intent),
    getGasPrice(context.reader),
    isContractWallet(context.reader, wallet),
  ])
  const gas = steps.map((step) => step.gas)
  const wei = gasReserve({ gas, maxFeePerGas: price, marginPercent: GAS_MARGIN_PERCENT })
  return { steps, wei, othersPay }
}

const typical = (kind: StepKind) => ({ kind, gas: typicalGasOf(kind) })

async function expectedSteps(context: ChainContext, wallet: Address, intent: Intent) {
  if (intent.kind === 'claim') return [typical('update-rewards'), typical('claim')]
  if (intent.kind === 'prove-rewards') return [typical('update-rewards')]
  if (intent.kind === 'open-node') return [typical('deploy'), typical('approve'), typical('contribute')]
  if (intent.kind === 'reuse-contract') return [typical('approve'), typical('reuse-contract')]
  if (intent.kind === 'register-solo')
    return intent.vesting ? [typical('register-solo')] : [typical('approve'), typical('register-solo')]
  if (intent.kind === 'list-names') return [typical('approve-name'), typical('sign-listings')]
  if (intent.kind === 'make-offer') return [typical('approve'), typical('sign-offer')]
  if (intent.kind === 'buy-names') return [typical('approve'), typical('buy-names')]
  if (intent.kind === 'vault-deposit' || intent.kind === 'pool-join')
    return [typical('approve'), typical(intent.kind)]
  if (intent.kind === 'vault-collect-seat') return [typical('update-rewards'), typical(intent.kind)]
  if (intent.kind === 'accept-offer') return [typical('approve-name'), typical('accept-offer')]
  if (intent.kind !== 'contribute') return [typical(intent.kind)]
  const { contract, amount } = intent
  const [node, allowance] = await Promise.all([
    readOpenNode(context.reader, contract),
    readAllowance(context, { owner: wallet, spender: contract }),
  ])
  const fills = node.contributed + amount >= node.requirement && !node.manualFinalize
  const last = { kind: 'contribute', gas: fills ? FILLING_GAS : typicalGas.contribute } as const
  return allowance >= amount || intent.vesting ? [last] : [typical('approve'), last]
}
