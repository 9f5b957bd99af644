import type { Context } from 'hono'
import { type WireContract, readContributionContract } from './contribution-contracts'
import { EventHistory, type WireEvent } from './event-history'
import type { SessionNetwork } from './network'
import type { NetworkNode } from './state'
import { hexKey, networkView, type Scene, stakeView } from './views'

/** What the routes of the staking backend share: the network, its chain's history, and the form of every answer. */
export class Backend {
  readonly network: SessionNetwork
  readonly #history: EventHistory
  #contracts: { hash: string | null; list: WireContract[] } | undefined

  constructor(network: SessionNetwork) {
    this.network = network
    this.#history = new EventHistory(network.client, network.deployment)
  }

  get scene(): Scene {
    const { ledger, deployment } = this.network
    return { state: ledger.state, timers: ledger.timers, deployment }
  }

  /** An answer with the network's figures and the server's time. */
  answer(context: Context, body: object): Response {
    const network = networkView(this.scene, this.network.limits)
    return context.json({ ...body, network, t: Date.now() / 1000 })
  }

  /** Nodes that the contract lists, as stakes with their events. */
  async stakes(nodes: readonly NetworkNode[]) {
    const events = await this.nodeEvents()
    return nodes.map((node) => stakeView(node, this.scene, events(node)))
  }

  async nodeEvents(): Promise<(node: NetworkNode) => readonly WireEvent[]> {
    const { nodes } = await this.#history.read(this.network.ledger.head)
    return ({ nodeId }) => nodes.get(String(nodeId)) ?? []
  }

  /** Every contribution contract of the factory, oldest first; read again when the chain has a new block. */
  async contracts(): Promise<WireContract[]> {
    const { head } = this.network.ledger
    if (this.#contracts && this.#contracts.hash === head.hash) return this.#contracts.list
    const { contracts } = await this.#history.read(head)
    const list = await Promise.all(
      [...contracts].map(([address, events]) =>
        readContributionContract(this.network.client, address, events),
      ),
    )
    this.#contracts = { hash: head.hash, list }
    return list
  }

  /** Contract id of every listed BLS key. */
  blsKeys(): Record<string, number> {
    return Object.fromEntries(
      this.network.nodes.map((node) => [hexKey(node.blsPublicKey), Number(node.nodeId)]),
    )
  }
}
