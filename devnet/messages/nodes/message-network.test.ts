import { beforeEach, describe, expect, it } from 'vitest'
import { SwarmError } from '@/lib/protocol/swarm-error'
import { readStored } from '@/lib/protocol/storage/replies'
import type { MessageNode } from './message-node'
import { dataOf, listingOf, signedBy, testAccount, testNetwork, type TestNetwork } from './testing'

const alice = testAccount(101)
const HOUR = 3_600_000

let world: TestNetwork
let members: readonly MessageNode[]
beforeEach(() => {
  world = testNetwork()
  members = world.membersOf(alice)
})

const at = (number: number) => world.member(alice, number)

async function leave(text: string, node = at(0)) {
  const params = { pubkey: alice.accountId, timestamp: node.now(), ttl: HOUR, data: dataOf(text) }
  const { status, body } = await world.ask(node, { method: 'store', params })
  return { status, body, hash: (body as { hash: string }).hash }
}

async function readAt(node: MessageNode) {
  const timestamp = node.now()
  const params = { ...signedBy(alice, `retrieve${timestamp}`), timestamp }
  const { body } = await world.ask(node, { method: 'retrieve', params })
  return (body as { messages: { hash: string; data: string }[] }).messages
}

const hashesAt = async (node: MessageNode) => (await readAt(node)).map(({ hash }) => hash)

/** How many members keep a message, as its sender is told and believes. */
const keepers = ({ body, hash }: { body: unknown; hash: string }) => readStored(body, hash).stored

describe('members of a swarm', () => {
  it('each keep what one was given, and the sender is told so', async () => {
    const stored = await leave('one')
    expect(members).toHaveLength(6)
    expect(keepers(stored)).toBe(6)
    for (const node of members) expect(await hashesAt(node)).toEqual([stored.hash])
    expect(world.stranger(alice).store.all()).toEqual([])
  })

  it('learn what they have missed once they are back', async () => {
    at(1).fault = { kind: 'dead' }
    const stored = await leave('one')
    expect(keepers(stored)).toBe(5)
    expect(at(1).store.all()).toEqual([])
    world.network.heal()
    expect(await hashesAt(at(1))).toEqual([stored.hash])
  })

  it('learn it too when the staking network stops and starts them', async () => {
    const follow = (isStopped: boolean) =>
      world.network.follow(
        world.network.nodes.map(({ listing }) =>
          listing.ed25519 === at(1).keys.ed25519 ? { ...listing, isStopped } : listing,
        ),
      )
    follow(true)
    const { hash } = await leave('one')
    expect(at(1).store.all()).toEqual([])
    follow(false)
    expect(await hashesAt(at(1))).toEqual([hash])
  })

  it('change when nodes come: who is new to a swarm gets what it keeps', async () => {
    const { hash } = await leave('one')
    const listings = world.network.nodes.map(({ listing }) => listing)
    world.network.follow([...listings, ...[12, 13, 14, 15].map(listingOf)])
    expect(world.network.nodes).toHaveLength(16)
    expect(world.membersOf(alice).length).toBeGreaterThan(6)
    for (const node of world.membersOf(alice)) expect(await hashesAt(node)).toEqual([hash])
  })
})

describe('a node that', () => {
  it('lies neither keeps nor hands out what it says, and signs nothing that holds', async () => {
    at(1).fault = { kind: 'lying' }
    const stored = await leave('one')
    expect(stored.status).toBe(200)
    expect(keepers(stored)).toBe(5)
    expect(at(1).store.all()).toEqual([])
    world.network.heal()
    const honest = (await readAt(at(1)))[0]?.data
    at(1).fault = { kind: 'lying' }
    expect((await readAt(at(1)))[0]?.data).not.toEqual(honest)
  })

  it('lies alone is not believed', async () => {
    for (const node of members) node.fault = { kind: 'lying' }
    const { body, hash } = await leave('one')
    expect(() => readStored(body, hash)).toThrow(SwarmError)
  })

  it('forgets has lost what it kept, and loses what it is given', async () => {
    const first = await leave('one')
    at(1).fault = { kind: 'forgetting' }
    const second = await leave('two')
    expect(await hashesAt(at(1))).toEqual([])
    expect(await hashesAt(at(0))).toEqual([first.hash, second.hash])
    world.network.heal()
    expect((await hashesAt(at(1))).sort()).toEqual([first.hash, second.hash].sort())
  })

  it('has a wrong clock refuses what others sign, and members refuse it', async () => {
    at(1).fault = { kind: 'clock', milliseconds: HOUR }
    const stored = await leave('one')
    expect(stored.body).toMatchObject({
      swarm: { [at(1).keys.ed25519]: { failed: true, code: 406 } },
    })
    expect(keepers(stored)).toBe(5)
    const own = await leave('two', at(1))
    expect(keepers(own)).toBe(1)
  })

  it('is a little slow takes part', async () => {
    at(1).fault = { kind: 'slow', milliseconds: 20 }
    expect(keepers(await leave('one'))).toBe(6)
  })
})

describe('a swarm', () => {
  it('that is cut keeps a message in the half that it was given to', async () => {
    world.network.cut(alice.accountId)
    const stored = await leave('one')
    expect(keepers(stored)).toBe(3)
    expect(await hashesAt(at(2))).toEqual([stored.hash])
    expect(await hashesAt(at(1))).toEqual([])
    world.network.heal()
    expect(await hashesAt(at(1))).toEqual([stored.hash])
  })

  it('that is split sends those away who ask a node of the other half, and keeps all', async () => {
    const { hash } = await leave('one')
    world.network.split(alice.accountId)
    const after = world.membersOf(alice)
    expect(after).toHaveLength(3)
    const moved = members.filter((node) => !after.includes(node))
    expect(moved).toHaveLength(3)
    for (const node of after) expect(await hashesAt(node)).toEqual([hash])
    for (const node of moved) expect((await leave('two', node)).status).toBe(421)
    world.network.heal()
    expect(world.membersOf(alice)).toEqual(members)
  })
})

it('a moment comes back: who is in which swarm, and what each keeps', async () => {
  const { hash } = await leave('one')
  const boxes = Object.fromEntries(world.network.nodes.map(({ keys, store }) => [keys.ed25519, store.all()]))
  const { swarms } = world.network
  world.network.split(alice.accountId)
  await leave('two', world.member(alice))
  world.network.restore({ swarms, boxes })
  expect(world.membersOf(alice)).toEqual(members)
  for (const node of members) expect(node.store.all()).toMatchObject([{ hash }])
})
