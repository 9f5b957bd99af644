import { resolveName } from '@/lib/protocol/names/resolve-name'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { type OnionClient, onionClient } from '@/lib/protocol/onion/onion-client'
import { createPaths, type Paths } from '@/lib/protocol/onion/paths'
import { addressOf } from '@/lib/protocol/onion/snode'
import { type AccountNetwork, accountNetwork } from '@/lib/protocol/storage/account-network'
import { networkClock } from '@/lib/protocol/storage/network-clock'
import { SwarmError } from '@/lib/protocol/swarm-error'
import type { Network } from '../engine/network'
import type { Route } from '../model/route'
import type { KnownNodes } from './known-nodes'
import { nodeTrust } from './node-trust'
import type { RegisteredNodes } from './registered-nodes'
import type { Relays } from './relays'
import { tripTimes } from './trip-times'

type Options = {
  account: AccountKeys
  relays: Relays
  isLocal: boolean
  known: KnownNodes
  registered: RegisteredNodes
  random: (length: number) => Uint8Array<ArrayBuffer>
  /** Computer's clock, milliseconds. */
  now: () => number
}

type Connection = AccountNetwork &
  Pick<OnionClient, 'toServer'> &
  Pick<Network, 'resolveName'> & { look: () => void }

/** What is on the way at the moment: only what is known anyway, nothing is asked. */
export type RelayedNetwork = Network & { route(): Route }

/**
 * The network through relays and three nodes. The list of nodes comes from a relay with the first question, and again when
 * no path is left; from then on from nodes.
 */
export function relayedNetwork({ account, relays, random, now, ...of }: Options): RelayedNetwork {
  const clock = networkClock(now)
  const times = tripTimes(relays.ask, now)
  const trust = nodeTrust({ relays, random, now, ...of })
  let current: Paths | undefined
  let connecting: Promise<Connection> | undefined

  async function connect(): Promise<Connection> {
    const pool = await trust.first()
    const paths = createPaths({ pool, random, areNetsApart: !of.isLocal })
    current = paths
    const onion = onionClient({ transport: times.transport, paths, random })
    return {
      look: () => trust.look({ onion, paths }),
      ...accountNetwork({ onion, paths, clock, random, account }),
      toServer: onion.toServer,
      resolveName: (label) => resolveName(label, { onion, paths, random }),
    }
  }
  const reconnect = () => {
    const next = connect()
    connecting = next
    // A failed attempt is not kept: the next question tries anew.
    next.catch(() => (connecting = undefined))
    return next
  }
  async function on<Value>(ask: (network: Connection) => Promise<Value>): Promise<Value> {
    const network = await (connecting ?? reconnect())
    try {
      const value = await ask(network)
      network.look()
      return value
    } catch (error) {
      if (error instanceof SwarmError && error.code === 'no-path') connecting = undefined
      throw error
    }
  }
  return {
    now: clock.now,
    store: (of) => on((network) => network.store(of)),
    poll: (cursors) => on((network) => network.poll(cursors)),
    remove: (hashes) => on((network) => network.remove(hashes)),
    shorten: (of) => on((network) => network.shorten(of)),
    extend: (hashes) => on((network) => network.extend(hashes)),
    pushDocuments: (of) => on((network) => network.pushDocuments(of)),
    resolveName: (label) => on((network) => network.resolveName(label)),
    toServer: (server, request) => on((network) => network.toServer(server, request)),
    route: () => ({
      relay: relays.first(),
      nodes: current?.usable().length ?? 0,
      paths: (current?.ready() ?? []).map((path) => ({
        hops: path.map((node) => ({ address: addressOf(node), key: node.ed25519PublicKey })),
        milliseconds: times.of(addressOf(path[0])),
      })),
    }),
  }
}
