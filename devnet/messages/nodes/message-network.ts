import type { RpcScene } from '../storage/member'
import { chooseSwarm, swarmPosition } from '@/lib/protocol/storage/swarm-choice'
import type { BoxesByNode } from '../saved-world'
import { arrangeSwarms, membersBySwarm, splitSwarm, type Swarms } from '../swarms'
import type { Daemon } from './daemon'
import type { Listing, MessageNode } from './message-node'
import { describeMembers } from './node-views'
import { workAtEach } from './swarm-work'

export type MessageNetworkOf = {
  /** Makes the node of a listing; undefined for nodes that others run. */
  nodeFor: (listing: Listing) => MessageNode | undefined
  /** Swarms of last time. */
  swarms: Swarms
}

/** All nodes of the local world as keepers of messages, and the swarms they form. */
export class MessageNetwork {
  readonly #nodes = new Map<string, MessageNode>()
  readonly #nodeFor: MessageNetworkOf['nodeFor']
  #swarms: Swarms
  /** Swarms that were split on demand: the new one, and the one it came from. */
  readonly #splits = new Map<bigint, bigint>()
  /** Swarms whose halves do not hear of each other. */
  readonly #cuts = new Set<bigint>()

  constructor({ nodeFor, swarms }: MessageNetworkOf) {
    this.#nodeFor = nodeFor
    this.#swarms = swarms
  }

  get nodes(): MessageNode[] {
    return [...this.#nodes.values()]
  }

  get swarms(): Swarms {
    return this.#swarms
  }

  get cuts(): ReadonlySet<bigint> {
    return this.#cuts
  }

  node = (ed25519: string): MessageNode | undefined => this.#nodes.get(ed25519)

  swarmIdOf = (node: MessageNode): bigint | undefined => this.#swarms.get(node.keys.ed25519)

  /** Follows the staking network: nodes come, go, start and stop. */
  follow(listings: readonly Listing[]): void {
    const present = new Set(listings.map(({ ed25519 }) => ed25519))
    for (const key of this.#nodes.keys()) if (!present.has(key)) this.#nodes.delete(key)
    const isAnyBack = listings.map((listing) => this.#take(listing)).includes('back')
    this.#arrange(this.#swarms)
    if (isAnyBack) this.level()
  }

  /** @returns `back` for a node that runs again. */
  #take(listing: Listing): 'back' | undefined {
    const known = this.#nodes.get(listing.ed25519)
    const node = known ?? this.#nodeFor(listing)
    if (!node) return undefined
    const hasRun = node.isRunning
    node.listing = listing
    this.#nodes.set(listing.ed25519, node)
    return !hasRun && node.isRunning ? 'back' : undefined
  }

  /** The swarm that keeps the messages of an account. */
  swarmOf(pubkey: string): { id: bigint; members: MessageNode[] } {
    const id = chooseSwarm(swarmPosition(pubkey), [...this.#swarms.values()]) ?? 0n
    return { id, members: this.#members(id) }
  }

  /** Every swarm, with the ids of its nodes. */
  listSwarms(): { swarm: string; nodes: number[] }[] {
    return [...new Set(this.#swarms.values())].map((id) => ({
      swarm: id.toString(16),
      nodes: this.#members(id).map(({ listing }) => listing.nodeId),
    }))
  }

  /** The network as seen from one node. */
  sceneAt(node: MessageNode, daemon: Daemon): RpcScene {
    return {
      node,
      swarmOf: (pubkey) => this.swarmOf(pubkey),
      describeSwarm: (pubkey) => describeMembers(this.swarmOf(pubkey)),
      askDaemon: daemon,
      atEach: (pubkey, act) =>
        workAtEach({ asked: node, members: this.swarmOf(pubkey).members, isCut: this.#isCut, act }),
    }
  }

  /** The swarm of this account becomes two, as when a network grows. */
  split(pubkey: string): void {
    const { id } = this.swarmOf(pubkey)
    const before = new Set(this.#swarms.values())
    const next = splitSwarm(this.#swarms, id)
    const added = [...next.values()].find((other) => !before.has(other))
    if (added !== undefined) this.#splits.set(added, id)
    this.#arrange(next)
  }

  /** Two halves of the swarm of this account do not hear of each other any more. */
  cut(pubkey: string): void {
    this.#cuts.add(this.swarmOf(pubkey).id)
  }

  /** Ends all faults of nodes and swarms; members tell each other what they have missed. */
  heal(): void {
    this.#cuts.clear()
    for (const node of this.#nodes.values()) node.fault = undefined
    const merged = [...this.#swarms].map(([node, id]) => [node, this.#splits.get(id) ?? id] as const)
    this.#splits.clear()
    this.#arrange(new Map(merged))
    this.level()
  }

  /** Becomes as it was: who is in which swarm, and what each keeps. */
  restore({ swarms, boxes }: { swarms: Swarms; boxes: BoxesByNode }): void {
    for (const { keys, store } of this.#nodes.values()) {
      store.clear()
      for (const message of boxes[keys.ed25519] ?? []) store.put(message)
    }
    this.#swarms = swarms
  }

  /** Gives every member what another member of its swarm, or of the swarm it came from, has kept. */
  level(): void {
    const all = this.nodes.filter(({ isRunning, fault }) => isRunning && fault?.kind !== 'lying')
    const kept = new Map(all.flatMap(({ store }) => store.all()).map((message) => [message.hash, message]))
    for (const message of kept.values())
      for (const member of this.swarmOf(message.pubkey).members)
        if (member.isRunning) member.store.put(message)
  }

  #members = (id: bigint): MessageNode[] =>
    (membersBySwarm(this.#swarms).get(id) ?? []).flatMap((key) => this.#nodes.get(key) ?? [])

  #isCut = (one: MessageNode, other: MessageNode): boolean => {
    const id = this.swarmIdOf(one)
    if (id === undefined || !this.#cuts.has(id)) return false
    const members = this.#members(id)
    return members.indexOf(one) % 2 !== members.indexOf(other) % 2
  }

  #arrange(from: Swarms): void {
    const active = this.nodes.filter(({ isActive }) => isActive).map(({ keys }) => keys.ed25519)
    const before = [...this.#swarms].join()
    this.#swarms = arrangeSwarms(from, active)
    if ([...this.#swarms].join() !== before && before !== '') this.level()
  }
}
