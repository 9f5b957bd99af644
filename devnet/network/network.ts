import type { Address } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { ApiFailure } from './api-failure'
import { type DevAction, loadActions, saveActions } from './dev-actions'
import { Ledger } from './ledger'
import type { NodeKeys } from './node-keys'
import { mayExit, mayLiquidate } from './node-status'
import { RegistrationStore } from './registrations'
import { type NetworkSignature, Signers } from './signing'
import { lifetimeOf, type NetworkNode } from './state'
import type { ContractLimits } from './views'

type Parts = {
  client: ReadClient
  deployment: Deployment
  keys: readonly NodeKeys[]
  /** Keeps dev actions and prepared registrations. */
  folder: string
}

/** The running node network: books, keys, signatures and prepared registrations. */
export class SessionNetwork {
  readonly client: ReadClient
  readonly deployment: Deployment
  readonly ledger: Ledger
  readonly limits: ContractLimits
  readonly signers: Signers
  /** Of every node that this network could run. */
  readonly keys: readonly NodeKeys[]
  readonly registrations: RegistrationStore
  readonly #folder: string
  #lastTurn: Promise<unknown> = Promise.resolve()
  #nextSync: Promise<void> | undefined

  private constructor({ client, deployment, keys, folder }: Parts, ledger: Ledger, limits: ContractLimits) {
    this.client = client
    this.deployment = deployment
    this.ledger = ledger
    this.limits = limits
    this.keys = keys
    this.signers = new Signers(client, deployment, keys)
    this.registrations = new RegistrationStore(folder, deployment)
    this.#folder = folder
  }

  static async open(parts: Parts) {
    const { client, deployment, folder } = parts
    const ledger = await Ledger.open(client, deployment, loadActions(folder))
    const contract = { address: deployment.contracts.rewards, abi: serviceNodeRewardsAbi } as const
    const [stakingRequirement, maxContributors] = await Promise.all([
      client.readContract({ ...contract, functionName: 'stakingRequirement' }),
      client.readContract({ ...contract, functionName: 'maxContributors' }),
    ])
    return new SessionNetwork(parts, ledger, { stakingRequirement, maxContributors: Number(maxContributors) })
  }

  /** Brings the books to a block that is the chain's newest after this call; waiting calls share one run. */
  sync(): Promise<void> {
    this.#nextSync ??= this.#inTurn(() => {
      this.#nextSync = undefined
      return this.ledger.sync()
    })
    return this.#nextSync
  }

  /** Does something to a node, now. @throws {ApiFailure} 404 for a node that is not in the books. */
  act(verb: DevAction['verb'], nodeId: bigint): Promise<void> {
    return this.#inTurn(async () => {
      await this.ledger.sync()
      if (!this.ledger.state.nodes.has(nodeId))
        throw new ApiFailure(404, 'unknown-node', `The network lists no node ${nodeId}.`)
      this.ledger.act(verb, nodeId)
      saveActions(this.#folder, this.ledger.actions)
    })
  }

  /** Goes back with the chain: `revertChain` rewinds it, then only the first `actions` dev actions count. */
  rewind(revertChain: () => Promise<void>, actions: number): Promise<void> {
    return this.#inTurn(async () => {
      await revertChain()
      this.ledger.forgetActions(actions)
      saveActions(this.#folder, this.ledger.actions)
      await this.ledger.sync()
    })
  }

  get nodes(): NetworkNode[] {
    return [...this.ledger.state.nodes.values()]
  }

  nodeByKey(ed25519: string): NetworkNode | undefined {
    return this.nodes.find((node) => node.ed25519 === ed25519)
  }

  /** Signs a wallet's lifetime total. @throws {ApiFailure} 400 when the network owes it nothing, 504 when too few sign. */
  async signReward(wallet: Address): Promise<NetworkSignature & { amount: bigint; height: number }> {
    const { state } = this.ledger
    const { height } = state
    const amount = lifetimeOf(state, wallet)
    if (amount <= 0n) throw new ApiFailure(400, 'nothing-earned', 'The network owes this wallet nothing yet.')
    const signature = await this.signers.signReward(this.nodes, { recipient: wallet, lifetime: amount })
    return { ...signature, amount, height }
  }

  /** Signs that a node may leave, or may be liquidated. @throws {ApiFailure} 400 when it may not yet, 504 when too few sign. */
  async signRemoval(kind: 'exit' | 'liquidation', node: NetworkNode) {
    const { state, timers, head } = this.ledger
    const { height } = state
    if (kind === 'exit' && !mayExit(node, height))
      throw new ApiFailure(400, 'not-unlocked', 'This node may not leave yet.')
    if (kind === 'liquidation' && !mayLiquidate(node, height, timers))
      throw new ApiFailure(400, 'not-liquidatable', 'Nobody may liquidate this node yet.')
    const { timestamp } = head
    const signature =
      kind === 'exit'
        ? await this.signers.signExit(this.nodes, node, timestamp)
        : await this.signers.signLiquidation(this.nodes, node, timestamp)
    return { ...signature, timestamp, height }
  }

  /** Runs one thing after another: the books may not move while something else changes them. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(work)
    // A failure belongs to the one who asked; the next turn starts anyway.
    this.#lastTurn = turn.catch(() => undefined)
    return turn
  }
}
