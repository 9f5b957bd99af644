import { z } from 'zod'
import { askNodeList, type AskNodeListOptions } from '@/lib/protocol/onion/ask-node-list'
import { judgeNodeList, readNodeList } from '@/lib/protocol/onion/node-list'
import type { Snode } from '@/lib/protocol/onion/snode'
import type { KnownNodes } from './known-nodes'
import { RelayError } from './relay-error'
import type { RegisteredNodes } from './registered-nodes'
import type { Relays } from './relays'

/** Shorter lists of a relay are not believed: whoever names few nodes may own them all. */
const FEWEST_TOLD = { real: 500, local: 8 } as const
/** So many must be named by three nodes alike. */
const FEWEST_COMMON = { real: 24, local: 8 } as const

const MINUTE_MILLISECONDS = 60_000
const LOOK_MILLISECONDS = 120 * MINUTE_MILLISECONDS
const RETRY_MILLISECONDS = 10 * MINUTE_MILLISECONDS

const relayedList = z.object({ nodes: z.array(z.unknown()) })

type Options = {
  relays: Pick<Relays, 'nodes'>
  isLocal: boolean
  known: KnownNodes
  registered: RegisteredNodes
  random: (length: number) => Uint8Array<ArrayBuffer>
  /** Milliseconds, any clock. */
  now: () => number
}

const keysOf = (nodes: readonly Snode[]) => nodes.map(({ ed25519PublicKey }) => ed25519PublicKey)

/**
 * Which nodes are believed: at first those of a relay that the staking contract lists, when enough of them were there before;
 * then those of three nodes.
 */
export function nodeTrust({ relays, isLocal, known, registered, random, now }: Options) {
  const scale = isLocal ? 'local' : 'real'
  let dueAt = 0

  async function refresh({ onion, paths }: Omit<AskNodeListOptions, 'random'>) {
    const nodes = await askNodeList({ onion, paths, random })
    // One of the three may leave out whom it likes, but not most of those who were there.
    const verdict = judgeNodeList(nodes, { minimum: FEWEST_COMMON[scale], snapshot: keysOf(paths.usable()) })
    if ('refused' in verdict) return
    paths.replacePool(verdict.accepted)
    await known.keep(keysOf(verdict.accepted))
    dueAt = now() + LOOK_MILLISECONDS
  }

  return {
    /** What a relay tells, for the first paths. @throws {RelayError} `bad-node-list`, and what relays throw. */
    async first(): Promise<readonly Snode[]> {
      const [answer, listed, snapshot] = await Promise.all([relays.nodes(), registered(), known.read()])
      const told = relayedList.safeParse(answer)
      const nodes = told.success ? readNodeList(told.data.nodes) : []
      const real = listed ? nodes.filter(({ ed25519PublicKey }) => listed.has(ed25519PublicKey)) : nodes
      const verdict = judgeNodeList(real, { minimum: FEWEST_TOLD[scale], snapshot })
      if ('refused' in verdict) throw new RelayError('bad-node-list')
      dueAt = 0
      return verdict.accepted
    },

    /** Asks three nodes when it is time, beside everything else. */
    look(of: Omit<AskNodeListOptions, 'random'>): void {
      if (now() < dueAt) return
      dueAt = now() + RETRY_MILLISECONDS
      // The nodes that are known serve on; they are asked again soon.
      void refresh(of).catch(() => {})
    },
  }
}
