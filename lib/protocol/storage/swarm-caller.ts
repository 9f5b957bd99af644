import type { OnionClient } from '../onion/onion-client'
import type { Random, StorageRequest } from '../onion/onion-request'
import { type Paths, shuffle } from '../onion/paths'
import { sameSnode, type Snode } from '../onion/snode'
import { SwarmError, swarmErrorOf } from '../swarm-error'
import type { NetworkClock } from './network-clock'
import { readBatch, readSwarm, timeOf } from './replies'
import { batchRequest, infoRequest, sequenceRequest, swarmRequest } from './requests'

const ATTEMPTS = 3
const FEWEST_MEMBERS = 3

export type SwarmCallerOptions = { onion: OnionClient; paths: Paths; clock: NetworkClock; random: Random }

export type Call<Value> = {
  /** Id whose swarm is asked. */
  pubkey: string
  mode: 'batch' | 'sequence'
  /** Built anew for each attempt, so that times and signatures are fresh. */
  build: (node: Snode) => readonly StorageRequest[]
  /** Takes the answers, in order. What it throws counts like a refusal of the node: another is asked where that may help. */
  read: (bodies: readonly unknown[], node: Snode) => Value
}

/** Asks the swarm of an account: another member, path or clock when one fails, three times in all. */
export function swarmCaller({ onion, paths, clock, random }: SwarmCallerOptions) {
  const swarms = new Map<string, readonly Snode[]>()

  async function membersOf(pubkey: string): Promise<readonly Snode[]> {
    const known = swarms.get(pubkey) ?? []
    if (known.length >= FEWEST_MEMBERS) return known
    const [node] = shuffle(paths.usable(), random)
    if (!node) throw new SwarmError('no-path')
    const { status, body } = await onion.toNode(node, swarmRequest(pubkey))
    const error = swarmErrorOf(status)
    if (error) throw error
    clock.sample(timeOf(body))
    const members = readSwarm(body)
    if (members.length === 0) throw new SwarmError('no-swarm')
    swarms.set(pubkey, members)
    return members
  }

  const forget = (pubkey: string, node: Snode) =>
    swarms.set(
      pubkey,
      (swarms.get(pubkey) ?? []).filter((member) => !sameSnode(member, node)),
    )

  /** What is learnt from a refusal before the next attempt. */
  async function learn(error: SwarmError, pubkey: string, node: Snode, body: unknown) {
    if (error.code === 'clock-wrong') await synchronise(node)
    else if (error.code === 'wrong-swarm') moved(pubkey, node, body)
    else leave(pubkey, node)
  }
  function leave(pubkey: string, node: Snode) {
    paths.nodeFailed(node)
    forget(pubkey, node)
  }
  async function synchronise(node: Snode) {
    const { body } = await onion.toNode(node, infoRequest)
    clock.sample(timeOf(body))
  }
  function moved(pubkey: string, node: Snode, body: unknown) {
    const members = membersIn(body)
    if (members.length > 0) swarms.set(pubkey, members)
    else forget(pubkey, node)
  }

  async function attempt<Value>(of: Call<Value>, tried: readonly Snode[]): Promise<Value> {
    const { pubkey, mode, build } = of
    const members = await membersOf(pubkey)
    const fresh = members.filter((member) => !tried.some((other) => sameSnode(other, member)))
    const [node] = shuffle(fresh.length > 0 ? fresh : members, random)
    if (!node) throw new SwarmError('no-swarm')
    const requests = build(node)
    try {
      const { status, body } = await onion.toNode(
        node,
        mode === 'batch' ? batchRequest(requests) : sequenceRequest(requests),
      )
      await refuse(status, pubkey, node, body)
      clock.sample(timeOf(body))
      const results = readBatch(body)
      for (const result of results) await refuse(result.code, pubkey, node, result.body)
      if (results.length !== requests.length) throw new SwarmError('lying-node')
      const bodies = results.map((result) => result.body)
      return believe(of, node, bodies)
    } catch (error) {
      throw new AttemptError(node, error)
    }
  }

  /** Who answers what cannot be true is left. */
  function believe<Value>({ pubkey, read }: Call<Value>, node: Snode, bodies: readonly unknown[]): Value {
    try {
      return read(bodies, node)
    } catch (error) {
      if (error instanceof SwarmError && error.code === 'lying-node') leave(pubkey, node)
      throw error
    }
  }

  async function refuse(status: number, pubkey: string, node: Snode, body: unknown) {
    const error = swarmErrorOf(status, typeof body === 'string' ? body.slice(0, 100) : undefined)
    if (!error) return
    if (error.retryable) await learn(error, pubkey, node, body)
    throw error
  }

  return {
    /** @throws {SwarmError} of the last attempt; whatever the transport throws. */
    async call<Value>(of: Call<Value>): Promise<Value> {
      let tried: readonly Snode[] = []
      for (let left = ATTEMPTS; ; left -= 1) {
        try {
          return await attempt(of, tried)
        } catch (error) {
          const cause = error instanceof AttemptError ? error.cause : error
          const mayRetry = cause instanceof SwarmError && cause.retryable && left > 1
          if (!mayRetry) throw cause
          if (error instanceof AttemptError) tried = [...tried, error.node]
        }
      }
    },
  }
}

/** Remembers which member an attempt failed at. */
class AttemptError extends Error {
  readonly node: Snode

  constructor(node: Snode, cause: unknown) {
    super('An attempt failed', { cause })
    this.node = node
  }
}

function membersIn(body: unknown): Snode[] {
  try {
    return readSwarm(body)
  } catch {
    // A node that only says "not here" tells no members: it is left, and the others are asked.
    return []
  }
}
