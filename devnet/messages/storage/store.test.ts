import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { dataOf, signedBy, testAccount, testNetwork, type TestNetwork } from '../nodes/testing'
import { answerRpc } from './rpc'

const DAY = 86_400_000
const [alice, mallory] = [testAccount(101), testAccount(102)]

let world: TestNetwork
beforeEach(() => (world = testNetwork()))

/** Into the public box of Alice unless told otherwise; undefined leaves a parameter out. */
function store(of: Record<string, unknown> = {}) {
  const base = { pubkey: alice.accountId, timestamp: world.clock.now, ttl: DAY, data: dataOf('hello') }
  const params = Object.entries({ ...base, ...of }).filter(([, value]) => value !== undefined)
  return world.ask(world.member(alice), { method: 'store', params: Object.fromEntries(params) })
}

/** Into a box of Alice's own. */
const storeOwn = (text: string, of: Record<string, unknown> = {}, by = alice) =>
  store({ ...signedBy(by, text), namespace: 2, ...of })

describe('a message of anybody', () => {
  it('is kept by each member of the swarm, which signs its hash', async () => {
    const { status, body } = await store()
    // Hash of the id and the data, by another implementation of BLAKE2b.
    expect(body).toMatchObject({ hash: expect.stringMatching(/^[A-Za-z0-9+/]{43}$/), t: world.clock.now })
    expect(status).toBe(200)
    const { hash, swarm } = body as { hash: string; swarm: Record<string, { signature: string }> }
    const members = world.membersOf(alice)
    expect(Object.keys(swarm)).toEqual(members.map(({ keys }) => keys.ed25519))
    for (const [publicKey, { signature }] of Object.entries(swarm)) {
      const of = { signature: Uint8Array.from(Buffer.from(signature, 'base64')), message: utf8ToBytes(hash) }
      expect(verifyEd25519({ ...of, publicKey: hexToBytes(publicKey) })).toBe(true)
    }
    for (const { store: kept } of members) expect(kept.all()).toMatchObject([{ hash, namespace: 0 }])
  })

  it('has the same name when it is left again, and then lives for as long as the longer of both', async () => {
    const first = await store({ ttl: 2 * DAY })
    const again = await store({ ttl: DAY })
    expect(again.body).toMatchObject({ hash: (first.body as { hash: string }).hash })
    const swarm = Object.values((again.body as { swarm: Record<string, object> }).swarm)
    for (const member of swarm) expect(member).toMatchObject({ already: true })
    for (const { store: kept } of world.membersOf(alice))
      expect(kept.all()).toMatchObject([{ expiry: world.clock.now + 2 * DAY }])
  })

  it('another box or other data gives another name', async () => {
    const hashes = [await store(), await store({ data: dataOf('bye') }), await store({ namespace: 10 })].map(
      ({ body }) => (body as { hash: string }).hash,
    )
    expect(new Set(hashes).size).toBe(3)
  })

  it('takes the moment of its end instead of a length of life', async () => {
    await store({ ttl: undefined, expiry: world.clock.now + DAY })
    expect(world.member(alice).store.all()).toMatchObject([{ expiry: world.clock.now + DAY }])
  })
})

describe('error: a message is refused', () => {
  it.each([
    ['without a length of life', { ttl: undefined }, 400],
    ['for less than ten seconds', { ttl: 9_999 }, 403],
    ['for more than 14 days in a public box', { ttl: 14 * DAY + 1 }, 403],
    ['without data', { data: '' }, 400],
    ['with data that is no base64', { data: 'not base64!' }, 400],
    ['above 102,400 characters', { data: 'A'.repeat(102_404) }, 413],
    ['for what is no account', { pubkey: `06${'ab'.repeat(32)}` }, 400],
    ['into a box beyond 16 bits', { namespace: 32_770 }, 400],
    ['into a box with a fraction', { namespace: 0.5 }, 400],
  ])('%s', async (_, of, status) => {
    expect((await store(of)).status).toBe(status)
    for (const { store: kept } of world.membersOf(alice)) expect(kept.all()).toEqual([])
  })

  it('behaviour: the limits themselves are taken', async () => {
    for (const of of [{ ttl: 10_000 }, { ttl: 14 * DAY }, { data: 'A'.repeat(102_400) }])
      expect((await store(of)).status).toBe(200)
  })

  it('from more than ten seconds ahead, or when it has run out already', async () => {
    expect((await store({ timestamp: world.clock.now + 10_000 })).status).toBe(200)
    expect((await store({ timestamp: world.clock.now + 10_001 })).status).toBe(406)
    expect((await store({ timestamp: world.clock.now - DAY - 1 })).status).toBe(406)
  })
})

it('error: when no member could keep it, the node that was asked says so', async () => {
  const scene = {
    ...world.network.sceneAt(world.member(alice), world.scene.daemon),
    atEach: async () => ({ one: { failed: true }, other: { failed: true } }),
  }
  const params = { pubkey: alice.accountId, timestamp: world.clock.now, ttl: DAY, data: dataOf('hello') }
  expect(await answerRpc({ method: 'store', params }, scene)).toMatchObject({ status: 500 })
})

describe('a box of one’s own', () => {
  const text = () => `store2${world.clock.now}`

  it('takes what its owner signed, for up to 30 days', async () => {
    expect((await storeOwn(text(), { ttl: 30 * DAY })).status).toBe(200)
    expect((await storeOwn(text(), { ttl: 30 * DAY + 1 })).status).toBe(403)
    expect(world.member(alice).store.all()).toMatchObject([{ namespace: 2 }])
  })

  it('error: takes nothing without a signature, under another text, key or box', async () => {
    const unsigned = { signature: undefined, pubkey_ed25519: undefined }
    const foreignKey = { ...signedBy(mallory, text()), pubkey: alice.accountId }
    const hidden = { ...foreignKey, pubkey_ed25519: signedBy(alice, '').pubkey_ed25519 }
    const attempts = [
      storeOwn(text(), unsigned),
      storeOwn(text(), { pubkey_ed25519: undefined }),
      storeOwn(`store${world.clock.now}`),
      storeOwn(text(), { namespace: 3 }),
      storeOwn(text(), { pubkey_ed25519: 'ff'.repeat(32) }),
      storeOwn(text(), { signature: 'AAAA' }),
      storeOwn(text(), foreignKey),
      storeOwn(text(), hidden),
    ]
    for (const { status } of await Promise.all(attempts)) expect(status).toBe(401)
    expect(world.member(alice).store.all()).toEqual([])
  })

  it('error: takes no signature that is a minute old or from a minute ahead', async () => {
    const at = (sig_timestamp: number) => storeOwn(`store2${sig_timestamp}`, { sig_timestamp })
    expect((await at(world.clock.now - 60_000)).status).toBe(200)
    expect((await at(world.clock.now - 60_001)).status).toBe(406)
    expect((await at(world.clock.now + 60_001)).status).toBe(406)
  })

  it('boxes below zero that do not end in 0 belong to their owner, too', async () => {
    expect((await store({ namespace: -11 })).status).toBe(401)
    const signed = signedBy(alice, `store-11${world.clock.now}`)
    expect((await store({ ...signed, namespace: -11 })).status).toBe(200)
    expect((await store({ namespace: -10 })).status).toBe(200)
  })
})
