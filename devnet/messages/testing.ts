import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { nodeSeed } from '@/devnet/network/node-keys'
import { httpApi } from './http-api'
import { MessageWorld } from './message-world'
import { nodeKeysFromSeed } from './nodes/node-keys'
import type { Roster } from './roster'

const PHRASE = 'message world of a test'

/** A roster of nodes in service, whose keys follow from the phrase of this world. */
const rosterOf = (count: number): Roster => ({
  ...{ height: 1_000, timestamp: 0 },
  nodes: Array.from({ length: count }, (_, index) => ({
    nodeId: index + 1,
    ed25519: nodeKeysFromSeed(nodeSeed(PHRASE, index)).ed25519,
    ...{ state: 'active', isStopped: false, unlockHeight: 0 },
  })),
})

async function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<Server> {
  const listener = getRequestListener(async (request) => await fetch(request))
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/**
 * The message network as `npm run world` steers it: every node over HTTPS, its seed and its controls over HTTP. Only the
 * staking network behind it is played: it tells the roster that the test holds.
 */
export async function startTestWorld(count = 12) {
  const folder = await mkdtemp(join(tmpdir(), 'message-world-'))
  const roster = rosterOf(count)
  const staking = await listen(() => Response.json(roster))
  const records = new Map<string, string>()
  const start = () =>
    MessageWorld.start({
      ...{ folder, networkUrl: urlOf(staking), phrase: PHRASE },
      readRecord: async (name) => records.get(name) ?? null,
    })
  const test = { roster, records, world: await start(), url: '', control, swarmOf, restart, stop }
  const api = await listen((request) => httpApi(test.world).fetch(request))
  test.url = urlOf(api)
  return test

  /** What `npm run world -- VERB` sends. @returns the status. */
  async function control(verb: string, body: object = {}): Promise<number> {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${test.url}/control/${verb}`, {
      ...{ method: 'POST', headers, body: JSON.stringify(body) },
    })
    return answer.status
  }

  /** Ids of the nodes that keep the messages of an account. */
  async function swarmOf(account: string): Promise<number[]> {
    const answer = await fetch(`${test.url}/control/swarm?account=${account}`)
    return ((await answer.json()) as { nodes: number[] }).nodes
  }

  async function restart(): Promise<void> {
    await test.world.stop()
    test.world = await start()
  }

  async function stop(): Promise<void> {
    await test.world.stop()
    for (const server of [api, staking]) {
      server.close()
      server.closeAllConnections()
    }
    await rm(folder, { recursive: true })
  }
}

export type TestWorld = Awaited<ReturnType<typeof startTestWorld>>
