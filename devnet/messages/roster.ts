import { z } from 'zod'
import { nodeSeed } from '@/devnet/network/node-keys'
import { type NodeKeys, nodeKeysFromSeed } from './nodes/node-keys'

/** What the staking network tells of itself. */
const state = z.object({
  height: z.int(),
  /** Unix seconds of the chain's newest block. */
  timestamp: z.int(),
  nodes: z.array(
    z.object({
      nodeId: z.int(),
      ed25519: z.string(),
      state: z.string(),
      isStopped: z.boolean(),
      unlockHeight: z.int(),
    }),
  ),
})

export type Roster = z.output<typeof state>

const TIMEOUT_MILLISECONDS = 5_000
/** States in which a node's software runs and answers others. */
const present = ['joining', 'active', 'decommissioned']

/** Height, time and the nodes that answer. @throws when the staking network does not answer. */
export async function fetchRoster(networkUrl: string): Promise<Roster> {
  const response = await fetch(`${networkUrl}/control/state`, {
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  })
  if (!response.ok) throw new Error(`The staking network answered ${response.status}.`)
  const roster = state.parse(await response.json())
  return { ...roster, nodes: roster.nodes.filter((node) => present.includes(node.state)) }
}

/** The world starts no more nodes than this. */
const MOST_KEYS = 260

/** Finds the keys of a node by its public key, in the order in which the world gives keys out. */
export function keyFinder(phrase: string): (ed25519: string) => NodeKeys | undefined {
  const known = new Map<string, NodeKeys>()
  return (ed25519) => {
    while (!known.has(ed25519) && known.size < MOST_KEYS) {
      const keys = nodeKeysFromSeed(nodeSeed(phrase, known.size))
      known.set(keys.ed25519, keys)
    }
    return known.get(ed25519)
  }
}
