import { join } from 'node:path'
import { createDaemon, type Daemon, serviceNodes } from './nodes/daemon'
import { Listeners } from './nodes/listeners'
import { MessageNetwork } from './nodes/message-network'
import { MessageNode } from './nodes/message-node'
import type { NodeFault } from './nodes/node-fault'
import { nodeListener } from './nodes/node-server'
import { fetchRoster, keyFinder, type Roster } from './roster'
import { startServers, type Servers } from './servers/start-servers'
import { type BoxesByNode, SavedWorld } from './saved-world'
import type { Swarms } from './swarms'
import { WorldClock } from './clock'

export type MessageWorldOptions = {
  /** Keeps certificates, ports, messages, and what the servers know. */
  folder: string
  /** The staking network, which says what nodes there are. */
  networkUrl: string
  /** The nodes' keys follow from it. */
  phrase: string
  /** The text of a Session record; null for a name that nobody holds. */
  readRecord: (registryName: string) => Promise<string | null>
}

type Moment = { boxes: BoxesByNode; swarms: Swarms; ahead: number; servers: string }

/** Every node of the local world as a keeper of messages, and the two servers behind them. */
export class MessageWorld {
  readonly network: MessageNetwork
  readonly servers: Servers
  readonly #options: MessageWorldOptions
  readonly #clock: WorldClock
  readonly #listeners: Listeners
  readonly #saved: SavedWorld
  readonly #daemon: Daemon
  readonly #moments = new Map<string, Moment>()
  /** One change after the other. */
  #last: Promise<unknown> = Promise.resolve()
  #roster: Roster = { height: 0, timestamp: 0, nodes: [] }

  private constructor(of: {
    options: MessageWorldOptions
    clock: WorldClock
    saved: SavedWorld
    servers: Servers
  }) {
    const { options, clock, saved, servers } = of
    this.#options = options
    this.#clock = clock
    this.#saved = saved
    this.servers = servers
    this.#listeners = new Listeners(options.folder, saved.ports)
    const keysOf = keyFinder(options.phrase)
    this.network = new MessageNetwork({
      swarms: saved.swarms,
      nodeFor: (listing) => {
        const keys = keysOf(listing.ed25519)
        if (!keys) return undefined
        const node = new MessageNode({ keys, listing, clock: clock.now })
        for (const message of saved.boxes[keys.ed25519] ?? []) node.store.put(message)
        return node
      },
    })
    this.#daemon = createDaemon(this.#daemonOf)
  }

  /** Starts with what the folder keeps. @throws when the staking network does not answer. */
  static async start(options: MessageWorldOptions): Promise<MessageWorld> {
    const saved = SavedWorld.open(options.folder)
    const clock = new WorldClock()
    const servers = await startServers({ folder: join(options.folder, 'servers'), now: clock.now })
    const world = new MessageWorld({ options, clock, saved, servers })
    await world.follow()
    return world
  }

  get #daemonOf() {
    const { readRecord } = this.#options
    return { network: () => this.network, height: () => this.#roster.height, readRecord }
  }

  /** What a seed answers to `get_n_service_nodes`. @throws {RpcError} 400. */
  listNodes = (params: unknown): object => serviceNodes(this.#daemonOf, params)

  /** Becomes level with the staking network: its clock, and the nodes that come, go, start and stop. */
  follow = (): Promise<void> => this.#inTurn(() => this.#follow())

  /** @throws {Error} for a node that is not there. */
  setFault = (nodeId: number, fault: NodeFault): Promise<void> =>
    this.#inTurn(async () => {
      const node = this.network.nodes.find(({ listing }) => listing.nodeId === nodeId)
      if (!node) throw new Error(`There is no node ${nodeId} that keeps messages.`)
      node.fault = fault
      await this.#align()
    })

  /** Ends all faults. */
  heal = (): Promise<void> =>
    this.#inTurn(async () => {
      this.network.heal()
      await this.#align()
    })

  snapshot(id: string): void {
    const boxes = this.#boxes()
    const { swarms } = this.network
    this.#moments.set(id, { boxes, swarms, ahead: this.#clock.ahead, servers: this.servers.snapshot() })
  }

  /** Goes back to a moment; faults end. @throws {Error} for one that was never remembered. */
  revert = (id: string): Promise<void> =>
    this.#inTurn(async () => {
      const moment = this.#moments.get(id)
      if (!moment) throw new Error(`There is no snapshot ${id} of the messages.`)
      const ids = [...this.#moments.keys()]
      for (const later of ids.slice(ids.indexOf(id))) this.#moments.delete(later)
      this.#clock.ahead = moment.ahead
      this.servers.revert(moment.servers)
      this.network.heal()
      this.network.restore(moment)
      await this.#follow()
    })

  /** Writes down what changed. */
  save(): void {
    const { swarms } = this.network
    this.#saved.save({ ports: this.#listeners.ports, swarms, boxes: this.#boxes() })
  }

  async stop(): Promise<void> {
    this.#listeners.closeAll()
    await this.servers.stop()
    this.save()
  }

  #inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const next = this.#last.then(task, task)
    this.#last = next.catch(() => {})
    return next
  }

  async #follow(): Promise<void> {
    this.#roster = await fetchRoster(this.#options.networkUrl)
    this.#clock.observe(this.#roster.timestamp)
    this.network.follow(this.#roster.nodes)
    await this.#align()
  }

  #boxes = (): BoxesByNode =>
    Object.fromEntries(this.network.nodes.map(({ keys, store }) => [keys.ed25519, store.all()]))

  /** Nodes that run listen, others do not. */
  async #align(): Promise<void> {
    const running = this.network.nodes.filter(({ isRunning }) => isRunning)
    const names = new Set(running.map(({ keys }) => keys.ed25519))
    for (const name of this.#listeners.open) if (!names.has(name)) this.#listeners.close(name)
    const scene = { network: this.network, daemon: this.#daemon }
    await Promise.all(
      running.map(async (node) => {
        const { ed25519 } = node.keys
        if (this.#listeners.isOpen(ed25519)) return
        node.port = await this.#listeners.openTls(ed25519, nodeListener(node, scene))
      }),
    )
  }
}
