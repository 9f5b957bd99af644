import {
  type Abi,
  type Address,
  createClient,
  custom,
  decodeFunctionData,
  encodeFunctionResult,
  type Hex,
} from 'viem'
import { abis } from './abis'
import { chainOf } from './chain'
import type { ChainContext } from './public-client'
import { type Call, isSignature, type Step } from './transactions/transaction'
import type { PublicDeployment } from '@/lib/deployment/deployment'

/** A chain that answers contract reads as a test says, for plans. */

const at = (digit: string): Address => `0x${digit.repeat(40)}`

export const testDeployment = {
  name: 'test',
  label: 'Test chain',
  chainId: 31337,
  rpcUrls: ['http://127.0.0.1:1'],
  startBlock: 0,
  testnet: true,
  network: {} as PublicDeployment['network'],
  contracts: { sesh: at('a'), rewards: at('b'), pool: at('c'), factory: at('d') },
  names: { registry: at('e'), registrar: at('f'), labelMode: 'blake2b-base64', recordEncoding: 'hex' },
} satisfies PublicDeployment

/** What each function returns, by its name. */
export type Answers = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>

const { contracts, names } = testDeployment
const contractAbis: Readonly<Record<Address, Abi>> = {
  [contracts.sesh]: abis.sesh,
  [contracts.rewards]: abis.rewards,
  [names.registry]: abis.names,
  [names.registrar]: abis.registrar,
}

/** What does not depend on a contract: a young chain on which nothing has happened, and one ETH for everybody. */
const plainAnswers: Readonly<Record<string, unknown>> = {
  eth_getBalance: '0xde0b6b3a7640000',
  eth_getBlockByNumber: { number: '0x1', timestamp: '0x1' },
  eth_getLogs: [],
  eth_getTransactionCount: '0x1',
}

/**
 * @param answers - asked at each call, so that a test can change what the chain says between two plans.
 * @param others - contracts beside those of the deployment, by lower-case address.
 */
export function chainAnswering(answers: Answers, others: Readonly<Record<Address, Abi>> = {}): ChainContext {
  const call = ({ to, data }: { to: Address; data: Hex }) => {
    const abi = { ...contractAbis, ...others }[to.toLowerCase() as Address]
    if (!abi) throw new Error(`the test has no contract at ${to}`)
    const { functionName, args = [] } = decodeFunctionData({ abi, data })
    const answer = answers[functionName]
    if (!answer) throw new Error(`the test has no answer to ${functionName}`)
    return encodeFunctionResult({ abi, functionName, result: answer(...args) })
  }
  const rpc = {
    request: async ({ method, params }: { method: string; params?: unknown }) => {
      const plain = plainAnswers[method]
      if (plain !== undefined) return plain
      if (method !== 'eth_call') throw new Error(`the test has no answer to ${method}`)
      return call((params as [{ to: Address; data: Hex }])[0])
    },
  }
  const reader = createClient({ chain: chainOf(testDeployment), transport: custom(rpc, { retryCount: 0 }) })
  return { reader, rpc, deployment: testDeployment }
}

/** What a step calls; undefined for one that is signed only. */
export const callOf = (step: Step | undefined): Call | undefined =>
  step === undefined || isSignature(step) ? undefined : step.call
