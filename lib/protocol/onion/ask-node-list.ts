import { z } from 'zod'
import { nodesRequest } from '../storage/requests'
import { SwarmError, swarmErrorOf } from '../swarm-error'
import { intersectNodeLists, readNodeList } from './node-list'
import type { OnionClient } from './onion-client'
import type { Random } from './onion-request'
import { type Paths, shuffle } from './paths'
import type { Snode } from './snode'

const WITNESSES = 3

const reply = z.object({ result: z.object({ service_node_states: z.array(z.unknown()) }) })

/**
 * The nodes that three nodes name alike: no relay and no single node decides who is on the way.
 * @throws {SwarmError} `no-path`, `lying-node`, and what the nodes say; whatever the transport throws.
 */
export async function askNodeList({ onion, paths, random }: AskNodeListOptions): Promise<Snode[]> {
  const witnesses = shuffle(paths.usable(), random).slice(0, WITNESSES)
  if (witnesses.length < WITNESSES) throw new SwarmError('no-path')
  const ask = async (node: Snode) => {
    const { status, body } = await onion.toNode(node, nodesRequest)
    const error = swarmErrorOf(status)
    if (error) throw error
    const parsed = reply.safeParse(body)
    if (!parsed.success) throw new SwarmError('lying-node')
    return readNodeList(parsed.data.result.service_node_states)
  }
  return intersectNodeLists(await Promise.all(witnesses.map(ask)))
}

export type AskNodeListOptions = { onion: OnionClient; paths: Paths; random: Random }
