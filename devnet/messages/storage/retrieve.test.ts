import { beforeEach, expect, it } from 'vitest'
import { base64Of, signedBy, testAccount, testNetwork, type TestNetwork } from '../nodes/testing'

const alice = testAccount(101)
const LARGEST_DATA = 102_400

type Box = { messages: { hash: string; expiration: number; data: string }[]; more: boolean }

let world: TestNetwork
beforeEach(() => (world = testNetwork()))

async function leave(text: string, of: { namespace?: number; ttl?: number } = {}): Promise<string> {
  const { namespace = 0, ttl = 60_000 } = of
  const timestamp = world.clock.now
  const signed = signedBy(alice, `store${namespace === 0 ? '' : namespace}${timestamp}`)
  const params = { ...signed, namespace, timestamp, ttl, data: base64Of(text) }
  const { body } = await world.ask(world.member(alice), { method: 'store', params })
  return (body as { hash: string }).hash
}

function retrieve(of: Record<string, unknown> = {}, number = 0) {
  const timestamp = world.clock.now
  const params = { ...signedBy(alice, `retrieve${timestamp}`), timestamp, ...of }
  return world.ask(world.member(alice, number), { method: 'retrieve', params })
}

const boxOf = async (of: Record<string, unknown> = {}, number = 0): Promise<Box> =>
  (await retrieve(of, number)).body as Box

const hashesOf = ({ messages }: Box) => messages.map(({ hash }) => hash)

it('every member of the swarm hands out what was left at one', async () => {
  const hash = await leave('one')
  const expected = { hash, timestamp: world.clock.now, expiration: world.clock.now + 60_000 }
  for (let number = 0; number < world.membersOf(alice).length; number += 1)
    expect(await boxOf({}, number)).toMatchObject({
      messages: [{ ...expected, data: base64Of('one') }],
      more: false,
    })
})

it('reading goes on after the last hash; an unknown one begins anew', async () => {
  const [one, two, three] = [await leave('one'), await leave('two'), await leave('three')]
  expect(hashesOf(await boxOf())).toEqual([one, two, three])
  expect(hashesOf(await boxOf({ last_hash: two }))).toEqual([three])
  expect(hashesOf(await boxOf({ last_hash: three }))).toEqual([])
  expect(hashesOf(await boxOf({ last_hash: 'unknown' }))).toEqual([one, two, three])
})

it('boxes are apart', async () => {
  const [plain, own] = [await leave('one'), await leave('two', { namespace: 2 })]
  const signed = signedBy(alice, `retrieve2${world.clock.now}`)
  expect(hashesOf(await boxOf())).toEqual([plain])
  expect(hashesOf(await boxOf({ ...signed, namespace: 2 }))).toEqual([own])
  expect((await retrieve({ namespace: 2 })).status).toBe(401)
})

it('what has run out is gone', async () => {
  await leave('short', { ttl: 10_000 })
  const long = await leave('long', { ttl: 20_000 })
  world.clock.now += 10_000
  expect(hashesOf(await boxOf())).toEqual([long])
})

it('an answer ends where it is full, says so, and holds one message at least', async () => {
  const hashes = await Promise.all(['a', 'b', 'c'].map((text) => leave(text.repeat(600))))
  expect(await boxOf({ max_count: 2 })).toMatchObject({ more: true, messages: [{}, {}] })
  expect(hashesOf(await boxOf({ max_size: 1_600 }))).toEqual(hashes.slice(0, 2))
  expect(hashesOf(await boxOf({ max_size: 1 }))).toEqual(hashes.slice(0, 1))
  expect(await boxOf({ max_size: 2_400 })).toMatchObject({ more: false })
})

it('a negative size is a part of the largest answer; a fifth when nothing is said', async () => {
  const data = (index: number) => String(index).padEnd((LARGEST_DATA / 4) * 3, 'x')
  for (let index = 0; index < 20; index += 1) await leave(data(index))
  const counts = async (of: Record<string, unknown>) => (await boxOf(of)).messages.length
  expect(await counts({})).toBe(Math.floor(7_800_000 / 5 / LARGEST_DATA))
  expect(await counts({ max_size: -8 })).toBe(Math.floor(7_800_000 / 8 / LARGEST_DATA))
  expect(await counts({ max_size: -1 })).toBe(20)
})

it('error: only the owner reads, and only with a signature of this minute', async () => {
  await leave('one')
  const mallory = testAccount(102)
  const text = `retrieve${world.clock.now}`
  const stolen = { ...signedBy(mallory, text), pubkey: alice.accountId }
  for (const of of [stolen, { signature: undefined }, { ...signedBy(alice, 'retrieve1') }])
    expect((await retrieve(of)).status).toBe(401)
  const old = world.clock.now - 60_001
  expect((await retrieve({ ...signedBy(alice, `retrieve${old}`), timestamp: old })).status).toBe(406)
})

it('error: the owner is refused by a node whose clock is wrong', async () => {
  world.member(alice).fault = { kind: 'clock', milliseconds: 3_600_000 }
  expect((await retrieve()).status).toBe(406)
  expect((await retrieve({}, 1)).status).toBe(200)
})

it('a group reads and writes under its own key', async () => {
  const key = signedBy(alice, '').pubkey_ed25519
  const pubkey = `03${key}`
  const { signature } = signedBy(alice, `retrieve11${world.clock.now}`)
  const [node] = world.network.swarmOf(pubkey).members
  if (!node) throw new Error('no swarm')
  const params = { pubkey, signature, namespace: 11, timestamp: world.clock.now }
  expect((await world.ask(node, { method: 'retrieve', params })).status).toBe(200)
  const withKey = { ...params, pubkey_ed25519: key }
  expect((await world.ask(node, { method: 'retrieve', params: withKey })).status).toBe(401)
})
