import type { OnionClient } from '../onion/onion-client'
import type { Random } from '../onion/onion-request'
import { type Paths, shuffle } from '../onion/paths'
import { sameSnode, type Snode } from '../onion/snode'
import { SwarmError, swarmErrorOf } from '../swarm-error'
import type { NetworkClock } from './network-clock'
import { readSwarm, timeOf } from './replies'
import { swarmRequest } from './requests'

const FEWEST_MEMBERS = 3

export type SwarmCallerOptions = { onion: OnionClient; paths: Paths; clock: NetworkClock; random: Random }

/** Who keeps what is written to an id, as far as it is known. */
export type SwarmMembers = {
  /** @throws {SwarmError} `no-path`, `no-swarm`. */
  of(pubkey: string): Promise<readonly Snode[]>
  /** A member that failed or lied is not asked again. */
  leave(pubkey: string, node: Snode): void
  /** A node said that others keep it now. @param body - its answer, which may name them. */
  moved(pubkey: string, node: Snode, body: unknown): void
}

export function swarmMembers({ onion, paths, clock, random }: SwarmCallerOptions): SwarmMembers {
  const swarms = new Map<string, readonly Snode[]>()
  const forget = (pubkey: string, node: Snode) =>
    swarms.set(
      pubkey,
      (swarms.get(pubkey) ?? []).filter((member) => !sameSnode(member, node)),
    )
  return {
    of: async (pubkey) => {
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
    },
    leave: (pubkey, node) => {
      paths.nodeFailed(node)
      forget(pubkey, node)
    },
    moved: (pubkey, node, body) => {
      const members = membersIn(body)
      if (members.length > 0) swarms.set(pubkey, members)
      else forget(pubkey, node)
    },
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
