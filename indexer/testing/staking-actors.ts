import { erc20Abi, getAddress, parseEventLogs, type Abi, type Address, type TransactionReceipt } from 'viem'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { demoAccount, type DemoAccount } from '@/devnet/chain/accounts'
import { mint } from '@/devnet/chain/deploy'
import { walletClient } from '@/devnet/chain/rpc'
import { nodeKeys, type NodeKeys } from '@/devnet/network/node-keys'
import { buildRegistration } from '@/devnet/network/registration'
import {
  aggregateBlsSignatures,
  blsTags,
  exitMessage,
  liquidationMessage,
  rewardMessage,
  signBls,
  type BlsSignature,
} from '@/lib/crypto'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import type { LocalChain } from './local-chain'

export const SESH = ONE_SESH

type Who = Parameters<typeof demoAccount>[0]
type Call = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[]; gas?: bigint }

const INITIAL_BALANCE = 400_000n * SESH

/** People who stake, and the nodes' keys that sign for the network. */
export class StakingActors {
  readonly #chain: LocalChain
  readonly #deployment: Deployment
  /** Keys of the nodes that run, by node id. */
  readonly #running = new Map<bigint, NodeKeys>()

  constructor(chain: LocalChain, deployment: Deployment) {
    this.#chain = chain
    this.#deployment = deployment
  }

  get contracts() {
    return this.#deployment.contracts
  }

  person = (who: Who): DemoAccount => demoAccount(who)

  keys = (index: number): NodeKeys => nodeKeys('indexer test', index)

  fund = (to: Address, amount = INITIAL_BALANCE) => mint(this.#chain.rpcUrl, this.contracts.sesh, to, amount)

  /** @throws when the transaction reverts. */
  async send(who: Who, call: Call): Promise<TransactionReceipt> {
    const wallet = walletClient(this.#chain.rpcUrl, this.person(who).privateKey)
    const hash = await wallet.writeContract(call)
    const receipt = await this.#chain.client.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`${who}: ${call.functionName} reverted`)
    return receipt
  }

  approve = (who: Who, spender: Address, amount: bigint) =>
    this.send(who, {
      address: this.contracts.sesh,
      abi: erc20Abi,
      functionName: 'approve',
      args: [spender, amount],
    })

  registration(index: number, operator: Address, fee: number) {
    const { chainId } = this.#deployment
    return buildRegistration({
      keys: this.keys(index),
      operator,
      rewardsContract: this.contracts.rewards,
      chainId,
      fee,
    })
  }

  /** A node of one wallet. */
  async register(who: Who, index: number, fee: number): Promise<bigint> {
    const { blsPublicKey, blsSignature, params } = this.registration(index, this.person(who).address, fee)
    await this.approve(who, this.contracts.rewards, 25_000n * SESH)
    const args = [blsPublicKey, blsSignature, params, []]
    const receipt = await this.rewards(who, 'addBLSPublicKey', args)
    return this.remember(receipt, index)
  }

  rewards = (who: Who, functionName: string, args: readonly unknown[] = []) =>
    this.send(who, { address: this.contracts.rewards, abi: serviceNodeRewardsAbi, functionName, args })

  contribution = (who: Who, address: Address, functionName: string, args: readonly unknown[] = []) =>
    this.send(who, { address, abi: serviceNodeContributionAbi, functionName, args })

  async openContract(
    who: Who,
    index: number,
    of: { fee: number; reserved?: { addr: Address; amount: bigint }[]; manualFinalize?: boolean },
  ): Promise<Address> {
    const { blsPublicKey, blsSignature, params } = this.registration(index, this.person(who).address, of.fee)
    const receipt = await this.send(who, {
      address: this.contracts.factory,
      abi: serviceNodeContributionFactoryAbi,
      functionName: 'deploy',
      args: [blsPublicKey, blsSignature, params, of.reserved ?? [], of.manualFinalize ?? false],
    })
    const [created] = parseEventLogs({
      abi: serviceNodeContributionFactoryAbi,
      eventName: 'NewServiceNodeContributionContract',
      logs: receipt.logs,
    })
    if (!created) throw new Error('the factory created nothing')
    return getAddress(created.args.contributorContract)
  }

  async contribute(who: Who, contract: Address, amount: bigint, beneficiary = this.person(who).address) {
    await this.approve(who, contract, amount)
    return this.contribution(who, contract, 'contributeFunds', [amount, beneficiary])
  }

  /** Remembers the keys of the node that a transaction registered. @returns its id. */
  remember(receipt: TransactionReceipt, index: number): bigint {
    const [added] = parseEventLogs({
      abi: serviceNodeRewardsAbi,
      eventName: 'NewServiceNodeV2',
      logs: receipt.logs,
    })
    if (!added) throw new Error('no node was registered')
    this.rememberSeeded(added.args.serviceNodeID, index)
    return added.args.serviceNodeID
  }

  rememberSeeded(nodeId: bigint, index: number): void {
    this.#running.set(nodeId, this.keys(index))
  }

  /** Removes a node with a signature of all running nodes. */
  async remove(who: Who, nodeId: bigint, how: 'exit' | 'liquidation'): Promise<void> {
    const keys = this.#running.get(nodeId)
    if (!keys) throw new Error(`node ${nodeId} does not run`)
    const { timestamp } = await this.#chain.head()
    const removal = { publicKey: keys.blsPublicKey, timestamp: BigInt(timestamp) }
    const message =
      how === 'exit' ? exitMessage(this.#tags, removal) : liquidationMessage(this.#tags, removal)
    const functionName =
      how === 'exit' ? 'exitBLSPublicKeyWithSignature' : 'liquidateBLSPublicKeyWithSignature'
    await this.rewards(who, functionName, [keys.blsPublicKey, removal.timestamp, this.#sign(message), []])
    this.#running.delete(nodeId)
  }

  /** Proves a lifetime total with a signature of all running nodes. */
  async prove(who: Who, lifetime: bigint): Promise<void> {
    const recipient = this.person(who).address
    const signature = this.#sign(rewardMessage(this.#tags, { recipient, lifetime }))
    await this.rewards(who, 'updateRewardsBalance', [recipient, lifetime, signature, []])
  }

  get #tags() {
    return blsTags({ chainId: this.#deployment.chainId, contract: this.contracts.rewards })
  }

  #sign(message: Uint8Array): BlsSignature {
    const tag = this.#tags.hashToG2
    return aggregateBlsSignatures(
      [...this.#running.values()].map(({ blsSecretKey }) =>
        signBls({ secretKey: blsSecretKey, message, hashToG2Tag: tag }),
      ),
    )
  }
}
