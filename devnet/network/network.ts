import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from 'viem'
import { z } from 'zod'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import type { DevAction } from './advance'
import { Ledger } from './ledger'
import type { NodeKeys } from './node-keys'
import { mayExit, mayLiquidate } from './node-status'
import { RegistrationStore } from './registrations'
import { type NetworkSignature, Signers } from './signing'
import { lifetimeOf, type NetworkNode } from './state'
import type { ContractLimits } from './views'

const savedActions = z.array(
  z.object({
    height: z.int(),
    verb: z.enum(['stop-node', 'start-node', 'decommission', 'recommission', 'deregister']),
    nodeId: z.string().transform((text) => BigInt(text)),
  }),
)

/** The network does not sign this now; `code` is the backend's error code. */
export class NotReady extends Error {
  override name = 'NotReady'
}

/** The running node network: books, keys, signatures and prepared registrations. */
export class SessionNetwork {
  readonly client: ReadClient
  readonly deployment: Deployment
  readonly ledger: Ledger
  readonly signers: Signers
  readonly registrations: RegistrationStore
  readonly limits: ContractLimits
  readonly #actionsFile: string
  #syncing: Promise<void> | undefined

  private constructor(of: {
    client: ReadClient
    deployment: Deployment
    ledger: Ledger
    keys: readonly NodeKeys[]
    limits: ContractLimits
    folder: string
  }) {
    this.client = of.client
    this.deployment = of.deployment
    this.ledger = of.ledger
    this.limits = of.limits
    this.signers = new Signers(of.client, of.deployment, of.keys)
    this.registrations = new RegistrationStore(join(of.folder, 'registrations.json'), of.deployment)
    this.#actionsFile = join(of.folder, 'actions.json')
  }

  static async open(of: {
    client: ReadClient
    deployment: Deployment
    keys: readonly NodeKeys[]
    folder: string
  }) {
    const file = join(of.folder, 'actions.json')
    const actions: DevAction[] = existsSync(file)
      ? savedActions.parse(JSON.parse(readFileSync(file, 'utf8')))
      : []
    const ledger = await Ledger.open(of.client, of.deployment, actions)
    const contract = { address: of.deployment.contracts.rewards, abi: serviceNodeRewardsAbi } as const
    const [stakingRequirement, maxContributors] = await Promise.all([
      of.client.readContract({ ...contract, functionName: 'stakingRequirement' }),
      of.client.readContract({ ...contract, functionName: 'maxContributors' }),
    ])
    const limits = { stakingRequirement, maxContributors: Number(maxContributors) }
    return new SessionNetwork({ ...of, ledger, limits })
  }

  /** Brings the books to the chain's newest block; calls that overlap share one run. */
  sync(): Promise<void> {
    this.#syncing ??= this.ledger.sync().finally(() => {
      this.#syncing = undefined
    })
    return this.#syncing
  }

  get nodes(): NetworkNode[] {
    return [...this.ledger.state.nodes.values()]
  }

  nodeByKey(ed25519: string): NetworkNode | undefined {
    return this.nodes.find((node) => node.ed25519 === ed25519)
  }

  act(verb: DevAction['verb'], nodeId: bigint) {
    this.ledger.act(verb, nodeId)
    this.saveActions()
  }

  saveActions() {
    const actions = this.ledger.actions.map((action) => ({ ...action, nodeId: String(action.nodeId) }))
    writeFileSync(this.#actionsFile, JSON.stringify(actions))
  }

  /** Signs a wallet's lifetime total. @throws {NotReady} when the network owes it nothing. */
  async signReward(wallet: Address): Promise<NetworkSignature & { amount: bigint }> {
    const amount = lifetimeOf(this.ledger.state, wallet)
    if (amount === 0n) throw new NotReady('nothing-earned')
    const signature = await this.signers.signReward(this.nodes, { recipient: wallet, lifetime: amount })
    return { ...signature, amount }
  }

  /** Signs that a node may leave, or may be liquidated. @throws {NotReady} when it may not yet. */
  async signRemoval(kind: 'exit' | 'liquidation', node: NetworkNode) {
    const { state, timers, head } = this.ledger
    const isDue = kind === 'exit' ? mayExit(node, state.height) : mayLiquidate(node, state.height, timers)
    if (!isDue) throw new NotReady(kind === 'exit' ? 'not-unlocked' : 'not-liquidatable')
    const signature =
      kind === 'exit'
        ? await this.signers.signExit(this.nodes, node, head.timestamp)
        : await this.signers.signLiquidation(this.nodes, node, head.timestamp)
    return { ...signature, timestamp: head.timestamp }
  }
}
