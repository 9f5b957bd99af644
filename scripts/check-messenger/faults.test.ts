import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestWorld, type TestWorld } from '@/devnet/messages/testing'
import { encodeHex } from '@/lib/crypto'
import { labelToRegistryName } from '@/lib/crypto/names'
import { sealNameValue } from '@/lib/crypto/names/name-record'
import type { Delivery } from '@/lib/messaging/model/message'
import { Person } from './person'
import { startRelay } from './relay-server'
import { RelayWitness } from './relay-witness'

type Relay = Awaited<ReturnType<typeof startRelay>>

const NO_FILES = {
  url: 'http://127.0.0.1:9',
  ed25519PublicKey: 'ab'.repeat(32),
  x25519PublicKey: 'ab'.repeat(32),
}
/** Polls every 100 milliseconds, tries again after 20. */
const PACE = 50
const until = { timeout: 60_000, interval: 50 }

let world: TestWorld
let relays: readonly [Relay, Relay]
/** Addresses of relays that cannot be reached at the moment. */
const closed = new Set<string>()
const people: Person[] = []

beforeAll(async () => {
  world = await startTestWorld(12)
  const seeds = [{ url: world.url }]
  const start = () =>
    startRelay({ seeds, local: true, requests: { most: 1e6, perSecond: 1e6 } }, new RelayWitness())
  relays = [await start(), await start()]
})
afterEach(async () => {
  for (const person of people.splice(0)) person.stop()
  closed.clear()
  await world.control('heal')
})
afterAll(async () => {
  for (const relay of relays) relay.stop()
  await world.stop()
})

const way: typeof fetch = async (input, init) => {
  if ([...closed].some((url) => String(input).startsWith(url)))
    throw new TypeError('the connection was refused')
  return await fetch(input, init)
}

const options = () => ({
  ...{ relays: relays.map(({ url }) => url), fetch: way, fileServer: NO_FILES, pace: PACE },
})

const watched = (person: Person) => {
  people.push(person)
  return person
}
const join = async (name: string) => watched(await Person.join(name, options()))

const pair = async () => [await join('Ann'), await join('Bob')] as const

const fault = (nodeId: number, of: object) => world.control('node-fault', { nodeId, fault: of })

/** Ann writes one text after the other, each time until Bob has it; he must have each once. @returns what Ann is told. */
async function deliver(
  ann: Person,
  bob: Person,
  texts: readonly string[],
): Promise<(Delivery | undefined)[]> {
  const before = await bob.textsFrom(ann)
  for (const text of texts) {
    await ann.write(bob, text)
    await vi.waitFor(() => expect(bob.seenAt.has(text)).toBe(true), until)
  }
  await vi.waitFor(async () => expect(await ann.waiting()).toBe(0), until)
  expect(await bob.textsFrom(ann)).toEqual([...before, ...texts])
  return (await ann.deliveriesTo(bob)).slice(-texts.length)
}

const texts = (of: string) => ['one', 'two', 'three'].map((number) => `${of}, ${number}`)
const stored = (count: number) => ({ status: 'stored', stored: count, of: 6 })

describe('a message comes once, and its sender is told how many keep it, while', () => {
  it('nothing is wrong', async () => {
    const [ann, bob] = await pair()
    expect(await deliver(ann, bob, texts('well'))).toEqual(Array(3).fill(stored(6)))
    expect(await ann.line()).toMatchObject({ status: 'online', waiting: 0 })
  })

  it('a node of the swarm is off', async () => {
    const [ann, bob] = await pair()
    const [nodeId = 0] = await world.swarmOf(bob.id)
    await fault(nodeId, { kind: 'dead' })
    expect(await deliver(ann, bob, texts('one is off'))).toEqual(Array(3).fill(stored(5)))
  })

  it('a node lies: it is neither counted nor believed', async () => {
    const [ann, bob] = await pair()
    const [nodeId = 0] = await world.swarmOf(bob.id)
    await fault(nodeId, { kind: 'lying' })
    expect(await deliver(ann, bob, texts('one lies'))).toEqual(Array(3).fill(stored(5)))
  })

  it('all nodes of the swarm but one begin to change what they have kept honestly', async () => {
    const [ann, bob] = await pair()
    bob.stop()
    await ann.write(bob, 'kept by six')
    await vi.waitFor(async () => expect(await ann.waiting()).toBe(0), until)
    for (const nodeId of (await world.swarmOf(bob.id)).slice(1)) await fault(nodeId, { kind: 'lying' })
    const again = watched(await Person.restore(bob, options()))
    await vi.waitFor(() => expect(again.seenAt.has('kept by six')).toBe(true), until)
  })

  it('nodes forget what they are given', async () => {
    const [ann, bob] = await pair()
    for (const nodeId of (await world.swarmOf(bob.id)).slice(0, 2))
      await fault(nodeId, { kind: 'forgetting' })
    await deliver(ann, bob, texts('two forget'))
  })

  it('the clock of a node is an hour ahead', async () => {
    const [ann, bob] = await pair()
    const [nodeId = 0] = await world.swarmOf(bob.id)
    await fault(nodeId, { kind: 'clock', milliseconds: 3_600_000 })
    expect(await deliver(ann, bob, texts('one is ahead'))).toEqual(Array(3).fill(stored(5)))
  })

  it('all nodes are slow', async () => {
    const [ann, bob] = await pair()
    for (const { nodeId } of world.roster.nodes) await fault(nodeId, { kind: 'slow', milliseconds: 40 })
    expect(await deliver(ann, bob, texts('slow'))).toEqual(Array(3).fill(stored(6)))
  })

  it('the swarm is cut in two halves', async () => {
    const [ann, bob] = await pair()
    await world.control('cut-swarm', { account: bob.id })
    expect(await deliver(ann, bob, texts('cut'))).toEqual(Array(3).fill(stored(3)))
  })

  it('the swarm becomes two, and one again', async () => {
    const [ann, bob] = await pair()
    await deliver(ann, bob, texts('whole'))
    await world.control('split-swarm', { account: bob.id })
    const half = { status: 'stored', stored: 3, of: 3 }
    expect(await deliver(ann, bob, texts('split'))).toEqual(Array(3).fill(half))
    await world.control('heal')
    expect(await deliver(ann, bob, texts('whole again'))).toEqual(Array(3).fill(stored(6)))
  })

  it('nodes leave the network that both still know', async () => {
    const [ann, bob] = await pair()
    await deliver(ann, bob, texts('before'))
    const left = world.roster.nodes.splice(-2)
    await world.control('follow')
    await deliver(ann, bob, texts('after'))
    world.roster.nodes.push(...left)
    await world.control('follow')
  })
})

describe('nothing is lost, and it is said what is wrong, when', () => {
  it('one relay is down: the other one is used', async () => {
    const [ann, bob] = await pair()
    closed.add(relays[0].url)
    expect(await deliver(ann, bob, texts('one relay'))).toEqual(Array(3).fill(stored(6)))
    expect(await ann.line()).toMatchObject({ status: 'online' })
  })

  it('all relays are down: messages wait as long as it takes, and leave once', async () => {
    const [ann, bob] = await pair()
    await deliver(ann, bob, ['before'])
    for (const { url } of relays) closed.add(url)
    for (const text of texts('offline')) await ann.write(bob, text)
    await vi.waitFor(
      async () =>
        expect(await ann.line()).toMatchObject({
          ...{
            status: 'failing',
            waiting: 3,
            failure: { family: 'relay', code: 'no-relay', retryable: true },
          },
        }),
      until,
    )
    expect((await ann.line()).lastContactAt).not.toBeNull()
    expect((await ann.deliveriesTo(bob)).slice(1)).toEqual(Array(3).fill({ status: 'sending' }))
    expect(await bob.textsFrom(ann)).toEqual(['before'])
    closed.clear()
    await vi.waitFor(
      async () => expect(await bob.textsFrom(ann)).toEqual(['before', ...texts('offline')]),
      until,
    )
    await vi.waitFor(
      async () => expect(await ann.line()).toMatchObject({ status: 'online', waiting: 0 }),
      until,
    )
    expect((await ann.deliveriesTo(bob)).slice(1)).toEqual(Array(3).fill(stored(6)))
  })

  it('every node of the swarm is off: the message is given up, and leaves once a person asks', async () => {
    const [ann, bob] = await pair()
    await deliver(ann, bob, ['before'])
    const swarm = await world.swarmOf(bob.id)
    for (const nodeId of swarm) await fault(nodeId, { kind: 'dead' })
    await ann.write(bob, 'to nobody')
    await vi.waitFor(
      async () => expect((await ann.deliveriesTo(bob))[1]).toMatchObject({ status: 'failed' }),
      until,
    )
    await world.control('heal')
    await ann.tryAgain(bob)
    await vi.waitFor(async () => expect(await bob.textsFrom(ann)).toEqual(['before', 'to nobody']), until)
    expect((await ann.deliveriesTo(bob))[1]).toEqual(stored(6))
  })

  it('every node lies about a name: nobody is believed', async () => {
    const ann = await join('Ann')
    const { value, nonce } = sealNameValue('friend', ann.id, new Uint8Array(24).fill(7))
    world.records.set(labelToRegistryName('friend'), encodeHex(value) + encodeHex(nonce))
    expect(await ann.meaningOf('friend')).toBe(ann.id)
    for (const { nodeId } of world.roster.nodes) await fault(nodeId, { kind: 'lying' })
    await expect(ann.meaningOf('friend')).rejects.toMatchObject({ code: 'lying-node' })
  })
})
