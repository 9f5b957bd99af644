import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { onionClient } from '../onion/onion-client'
import type { StorageRequest } from '../onion/onion-request'
import { createPaths } from '../onion/paths'
import type { Snode } from '../onion/snode'
import { accountNetwork } from './account-network'
import { messageHash } from './message-hash'
import { networkClock } from './network-clock'
import { type Handler, hashOfStore, simulatedNodes } from './simulated-network'

const account = accountKeysFromSeed(new Uint8Array(32).fill(99))
const NOW = 1_775_000_000_000

/** Different bytes for each call, the same in each run. */
function seededRandom() {
  let state = 1
  return (length: number) =>
    Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255)
}

type Reply = { code: number; body: unknown }
type Answer = (node: Snode, request: StorageRequest) => Reply

const network = simulatedNodes(12)
const members = network.nodes.slice(0, 5)
const swarmBody = (nodes: readonly Snode[]) => ({
  snodes: nodes.map((node) => ({
    ip: node.ip,
    port_https: node.port,
    pubkey_ed25519: node.ed25519PublicKey,
    pubkey_x25519: node.x25519PublicKey,
  })),
  t: NOW,
})

const store: Answer = (node, { params }) => {
  const hash = hashOfStore(params)
  const kept = { [node.ed25519PublicKey]: { hash, signature: network.sign(node, hash) } }
  const failed = Object.fromEntries(
    members.filter((other) => other !== node).map((other) => [other.ed25519PublicKey, { failed: true }]),
  )
  return { code: 200, body: { hash, swarm: { ...failed, ...kept } } }
}

function client(answer: Answer, of: { dead?: ReadonlySet<string>; swarm?: readonly Snode[] } = {}) {
  const asked: { node: Snode; request: StorageRequest }[] = []
  const handle: Handler = (node, request) => {
    if (request.method === 'get_swarm') return { status: 200, body: swarmBody(of.swarm ?? members) }
    if (request.method === 'info') return { status: 200, body: { t: NOW } }
    const inner = request.params['requests'] as readonly StorageRequest[]
    const results = inner.map((each) => {
      asked.push({ node, request: each })
      return answer(node, each)
    })
    return { status: 200, body: { results, t: NOW } }
  }
  const random = seededRandom()
  const paths = createPaths({ pool: network.nodes, random })
  const onion = onionClient({ transport: network.transport(handle, of.dead), paths, random })
  const clock = networkClock(() => NOW + 120_000)
  return { asked, net: accountNetwork({ account, onion, paths, clock, random }) }
}

const message = { to: account.accountId, data: Uint8Array.of(1, 2, 3), ttlMilliseconds: 1_000 }

describe('storing', () => {
  it('counts the nodes that signed, out of the whole swarm', async () => {
    const { net } = client(store)
    expect(await net.store(message)).toMatchObject({ stored: 1, of: 5 })
  })

  it('a node that names another copy is not believed: another one is asked', async () => {
    let count = 0
    const { net, asked } = client((node, request) => {
      count += 1
      const { code, body } = store(node, request)
      return count === 1 ? { code, body: { ...(body as object), hash: 'other' } } : { code, body }
    })
    expect(await net.store(message)).toMatchObject({ stored: 1 })
    expect(asked[1]?.node).not.toBe(asked[0]?.node)
  })

  it('error: when three lie, nobody is believed; trying again may help', async () => {
    const { net } = client((node, request) => {
      const { code, body } = store(node, request)
      return { code, body: { ...(body as object), hash: 'other' } }
    })
    await expect(net.store(message)).rejects.toMatchObject({ code: 'lying-node', retryable: true })
  })

  it('a node that reached few of the swarm is not enough: the best of three counts', async () => {
    const { net, asked } = client(store)
    expect(await net.store(message)).toMatchObject({ stored: 1, of: 5 })
    expect(new Set(asked.map(({ node }) => node)).size).toBe(3)
    const whole = client((node, request) => {
      const { code, body } = store(node, request)
      const { hash, swarm } = body as { hash: string; swarm: object }
      const all = members.map((other) => [
        other.ed25519PublicKey,
        { hash, signature: network.sign(other, hash) },
      ])
      const isCutOff = node === whole.asked[0]?.node
      return { code, body: { hash, swarm: isCutOff ? swarm : Object.fromEntries(all) } }
    })
    expect(await whole.net.store(message)).toMatchObject({ stored: 5, of: 5 })
    expect(whole.asked).toHaveLength(2)
  })

  it('takes the swarm that a wrong node names', async () => {
    const right = network.nodes.slice(9)
    const { net, asked } = client((node, request) =>
      right.includes(node) ? store(node, request) : { code: 421, body: swarmBody(right) },
    )
    await net.store(message)
    expect(right).toEqual(expect.arrayContaining(asked.slice(1).map(({ node }) => node)))
    expect(right).not.toContain(asked[0]?.node)
  })

  it('sets its clock by the nodes and signs again', async () => {
    const { net } = client((node, request) =>
      Number(request.params['timestamp']) > NOW + 60_000
        ? { code: 406, body: 'clock' }
        : store(node, request),
    )
    await net.store(message)
    expect(net.now()).toBe(NOW)
  })

  it('dead nodes on the way are left', async () => {
    const dead = new Set(network.nodes.slice(7, 8).map(({ ed25519PublicKey }) => ed25519PublicKey))
    const { net } = client(store, { dead })
    for (let round = 0; round < 10; round += 1)
      expect(await net.store({ ...message, data: Uint8Array.of(round) })).toMatchObject({ of: 5 })
  })

  it.each([
    [401, 'not-signed'],
    [413, 'too-large'],
    [400, 'refused'],
  ])('%d is not asked again', async (code, error) => {
    const { net, asked } = client(() => ({ code, body: 'no' }))
    await expect(net.store(message)).rejects.toMatchObject({ code: error, retryable: false })
    expect(asked).toHaveLength(1)
  })

  it('after three failures it says so', async () => {
    const { net, asked } = client(() => ({ code: 500, body: 'no' }))
    await expect(net.store(message)).rejects.toMatchObject({ code: 'store-failed', retryable: true })
    expect(new Set(asked.map(({ node }) => node.ed25519PublicKey)).size).toBe(3)
  })
})

describe('reading', () => {
  it('goes on where the same node ended', async () => {
    const data = Uint8Array.of(1, 2, 3)
    const hash = messageHash({ pubkey: account.accountId, namespace: 0, data })
    const entry = { hash, timestamp: NOW - 5, expiration: NOW + 5, data: 'AQID' }
    const { net, asked } = client((_, { params }) => ({
      code: 200,
      body: { messages: params['namespace'] === 0 && params['last_hash'] === '' ? [entry] : [], more: false },
    }))
    const first = await net.poll([])
    expect(first.entries).toEqual([{ namespace: 0, hash, storedAt: NOW - 5, expiresAt: NOW + 5, data }])
    const cursors = members.map((node) => ({ node: node.ed25519PublicKey, namespace: 0, hash }))
    expect((await net.poll(cursors)).entries).toEqual([])
    expect(asked.map(({ request }) => request.params['namespace'])).toEqual([0, 2, 3, 4, 5, 0, 2, 3, 4, 5])
  })

  it('a copy that somebody changed is not taken: another node is asked', async () => {
    const data = Uint8Array.of(1, 2, 3)
    const hash = messageHash({ pubkey: account.accountId, namespace: 0, data })
    const { net, asked } = client((node, { params }) => {
      const isLying = node === asked[0]?.node
      const entry = { hash, timestamp: NOW - 5, expiration: NOW + 5, data: isLying ? 'AQIC' : 'AQID' }
      return { code: 200, body: { messages: params['namespace'] === 0 ? [entry] : [], more: false } }
    })
    expect((await net.poll([])).entries).toMatchObject([{ hash, data }])
    expect(new Set(asked.map(({ node }) => node)).size).toBe(2)
  })

  it('what is no list of messages is not believed', async () => {
    const { net } = client(() => ({ code: 200, body: { messages: [{ hash: 5 }] } }))
    await expect(net.poll([])).rejects.toMatchObject({ code: 'lying-node' })
  })
})

it('documents are stored, then those they replace are removed', async () => {
  const { net, asked } = client((node, request) =>
    request.method === 'store' ? store(node, request) : { code: 200, body: {} },
  )
  const names = await net.pushDocuments({
    documents: [{ namespace: 2, data: Uint8Array.of(7) }],
    obsolete: ['old'],
  })
  expect(names).toHaveLength(1)
  expect(asked.map(({ request }) => request.method)).toEqual(['store', 'delete'])
})

describe('copies live on', () => {
  const [one, two] = members.map(({ ed25519PublicKey }) => ed25519PublicKey)

  it('whoever of the swarm still has them', async () => {
    const swarm = {
      [one ?? '']: { updated: ['a'], unchanged: { b: NOW } },
      [two ?? '']: { updated: ['c'], unchanged: {} },
    }
    const { net, asked } = client(() => ({ code: 200, body: { swarm } }))
    expect(await net.extend(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c'])
    expect(asked[0]?.request.params).toMatchObject({ extend: true, expiry: NOW + 30 * 86_400_000 })
    expect(await net.extend([])).toEqual([])
  })

  it('error: a swarm that says nothing has not lost anything', async () => {
    const { net } = client(() => ({ code: 200, body: { swarm: { [one ?? '']: { failed: true } } } }))
    await expect(net.extend(['a'])).rejects.toMatchObject({ code: 'lying-node' })
  })
})

it('documents in many parts travel in several sequences; what they replace goes with the last', async () => {
  const { net, asked } = client((node, request) =>
    request.method === 'store' ? store(node, request) : { code: 200, body: {} },
  )
  const documents = Array.from({ length: 25 }, (_, index) => ({ namespace: 3, data: Uint8Array.of(index) }))
  expect(await net.pushDocuments({ documents, obsolete: ['old'] })).toHaveLength(25)
  expect(asked.map(({ request }) => request.method)).toEqual([...Array<string>(25).fill('store'), 'delete'])
})
