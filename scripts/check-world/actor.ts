import { type Abi, type Address, erc20Abi, type Hex } from 'viem'
import { type z } from 'zod'
import { demoAccount } from '@/devnet/chain/accounts'
import { readClient, walletClient } from '@/devnet/chain/rpc'
import type { World } from '@/devnet/supervisor/world'
import { CheckFailed } from './check'

type Call = { address: Address; abi: Abi; functionName: string; args?: readonly unknown[]; gas?: bigint }

/** Wallets, chain and network of one running world, for a script. */
export class Actor {
  readonly client
  readonly #world: World

  constructor(world: World) {
    this.#world = world
    this.client = readClient(world.urls.chain)
  }

  get contracts() {
    return this.#world.deployment.contracts
  }

  get timers() {
    return this.#world.deployment.network
  }

  /** The first vault and the first factory of pools. */
  get forOthers(): { vault: Address; pools: Address } {
    const { liquid: [vault] = [], micro: [pools] = [] } = this.#world.deployment
    if (!vault || !pools) throw new Error('this world has no vault or no pools')
    return { vault: vault.vault, pools: pools.factory }
  }

  /** Unix seconds at which the network's height was 0. */
  async genesis(): Promise<bigint> {
    const blockNumber = BigInt(this.#world.deployment.startBlock)
    return (await this.client.getBlock({ blockNumber })).timestamp
  }

  person = (label: Parameters<typeof demoAccount>[0]) => demoAccount(label)

  /** Sends one transaction and waits. @throws {CheckFailed} when it reverted. */
  async send(privateKey: Hex, call: Call) {
    const hash = await walletClient(this.#world.urls.chain, privateKey).writeContract(call)
    const receipt = await this.client.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new CheckFailed(`${call.functionName} reverted`)
    return receipt
  }

  balance = (of: Address) =>
    this.client.readContract({
      address: this.contracts.sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [of],
    })

  control = (verb: string, body: object) => this.#request(`/control/${verb}`, body)

  /** Asks the staking backend and reads its answer. */
  async backend<T extends z.ZodType>(
    path: string,
    schema: T,
    method: 'GET' | 'POST' = 'GET',
  ): Promise<z.output<T>> {
    const answer = await this.#request(path, method === 'POST' ? {} : undefined)
    return schema.parse(answer)
  }

  async #request(path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.#world.urls.network}${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new CheckFailed(`${path} answered ${response.status}: ${JSON.stringify(answer)}`)
    return answer
  }
}
