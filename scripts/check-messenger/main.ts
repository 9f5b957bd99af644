/**
 * `npm run check:messenger [-- --messages 1000] [--failing 0.2]`: two accounts talk through a relay and onion paths on a local
 * world of their own, with a share of all requests failing and one node of each swarm dead. Nothing may be lost, nothing may
 * come twice. What the relay sees holds no account, name, text or file.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { startWorld } from '@/devnet/supervisor/world'
import { percentile } from '@/scripts/bench-explorer/measure'
import { freePorts } from '@/scripts/free-ports'
import { failingFetch } from './failing-fetch'
import { Person } from './person'
import { startRelay } from './relay-server'
import { RelayWitness } from './relay-witness'
import { searchForSecrets } from './secrets'

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '1000' }, failing: { type: 'string', default: '0.2' } },
})
const count = Number(values.messages)
const share = Number(values.failing)
if (!Number.isSafeInteger(count) || count < 2) throw new Error('--messages takes a whole number above one')
if (!(share >= 0 && share < 1)) throw new Error('--failing takes a number from 0 to below 1')

const LOOK_MILLISECONDS = 250
/** So long may all messages take, and each of them on top. */
const PATIENCE = { base: 60_000, each: 1_000 }
const swarms = z.object({ swarms: z.array(z.object({ swarm: z.string(), nodes: z.array(z.int()) })) })

const dir = mkdtempSync(join(tmpdir(), 'session-messages-'))
const world = await startWorld({
  ...{ ports: await freePorts(), dir, fresh: true, isThrownAway: true, seed: 'market', web: 'none' },
  ...{ indexer: false, messages: true, blockTime: 0 },
})
const closers: (() => void | Promise<void>)[] = [() => world.stop()]

try {
  console.log(`one node dead in each of ${await killOneOfEach(world.urls.messages)} swarms`)
  const { seeds = [], fileServer, communities } = world.deployment.messages ?? {}
  const witness = new RelayWitness()
  const relay = await startRelay({ seeds, local: true }, witness)
  closers.unshift(relay.stop)
  const way = failingFetch(share)
  const join = (name: string) => Person.join(name, { relays: [relay.url], fetch: way.fetch, fileServer })
  const [ann, bob] = [await join('Ann of the check'), await join('Bob')]
  closers.unshift(ann.stop, bob.stop)

  const sentAt = new Map<string, number>()
  const started = Date.now()
  for (let number = 1; number <= count; number += 1) {
    const text = `message ${number}`
    sentAt.set(text, Date.now())
    await (number % 2 === 1 ? ann.write(bob, text) : bob.write(ann, text))
  }
  const hasAll = () => ann.seenAt.size + bob.seenAt.size >= count
  const end = Date.now() + PATIENCE.base + PATIENCE.each * count
  while ((!hasAll() || (await ann.waiting()) + (await bob.waiting()) > 0) && Date.now() < end)
    await wait(LOOK_MILLISECONDS)

  const received = [...(await bob.textsFrom(ann)), ...(await ann.textsFrom(bob))]
  const kinds = new Set(received)
  const [duplicated, lost] = [
    received.length - kinds.size,
    [...sentAt.keys()].filter((text) => !kinds.has(text)).length,
  ]
  const delays = [...ann.seenAt, ...bob.seenAt].map(([text, at]) => at - (sentAt.get(text) ?? at))
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  console.log(
    `requests ${way.requests()}, of which ${way.failed()} failed; ${seconds(Date.now() - started)} in all`,
  )
  console.log(`sent ${count}, received ${kinds.size}, duplicated ${duplicated}, lost ${lost}`)
  console.log(`delivery p50 ${seconds(percentile(delays, 0.5))}, p95 ${seconds(percentile(delays, 0.95))}`)
  const secrets = await searchForSecrets(witness, {
    ...{ ann, bob, texts: [...sentAt.keys()], room: communities?.[0]?.url },
  })
  if (!witness.saw(new TextEncoder().encode('/onion')))
    throw new Error('The witness at the relay saw nothing.')
  const told = secrets.filter(({ wasSeen }) => wasSeen)
  for (const { what } of told) console.log(`the relay saw ${what}`)
  console.log(`the relay saw ${witness.bytes} bytes, and in them ${told.length} of ${secrets.length} secrets`)
  const failed = duplicated + lost + told.length
  console.log(`${count - lost + secrets.length - told.length} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  for (const close of closers) await close()
  rmSync(dir, { recursive: true, force: true })
}

async function killOneOfEach(messages: string): Promise<number> {
  const all = swarms.parse(await (await fetch(`${messages}/control/swarms`)).json()).swarms
  for (const { nodes } of all) {
    const [nodeId] = nodes
    const response = await fetch(`${messages}/control/node-fault`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nodeId, fault: { kind: 'dead' } }),
    })
    if (!response.ok) throw new Error(await response.text())
  }
  return all.length
}
