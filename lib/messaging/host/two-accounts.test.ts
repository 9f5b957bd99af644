import { afterEach, expect, it, vi } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { openConfig, sealConfig } from '@/lib/protocol/config/seal-config'
import type { StorageRequest } from '@/lib/protocol/onion/onion-request'
import { type Handler, hashOfStore, simulatedNodes } from '@/lib/protocol/storage/simulated-network'
import { accountCommunities } from '../communities/account-communities'
import { accountCodec } from '../codec/account-codec'
import { accountDocuments } from '../documents/account-documents'
import { accountFiles } from '../files/account-files'
import { memoryStore } from '../storage/memory-store'
import { relayedNetwork } from '../transport/relayed-network'
import type { AccountKit } from './account-kit'
import { createMessengerHost, type MessengerHost } from './host'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const hosts: MessengerHost[] = []
afterEach(() => {
  for (const host of hosts.splice(0)) host.stop()
})

type Kept = { hash: string; timestamp: number; expiration: number; data: string }

/** Nodes that peel real layers, keep what they are given, and one relay that writes down all it sees. */
function world() {
  const { nodes, sign, transport } = simulatedNodes(12)
  const boxes = new Map<string, Kept[]>()
  const boxOf = ({ params }: StorageRequest) => {
    const name = `${String(params['pubkey'])} ${Number(params['namespace'] ?? 0)}`
    return boxes.get(name) ?? boxes.set(name, []).get(name) ?? []
  }
  const answer = (node: (typeof nodes)[number], request: StorageRequest) => {
    const box = boxOf(request)
    if (request.method === 'retrieve') {
      const after = box.findIndex(({ hash }) => hash === request.params['last_hash']) + 1
      return { messages: box.slice(after), more: false, t: Date.now() }
    }
    if (request.method !== 'store') return { t: Date.now(), swarm: {} }
    const hash = hashOfStore(request.params)
    const kept = {
      hash,
      timestamp: Date.now(),
      expiration: Date.now() + 1e9,
      data: String(request.params['data']),
    }
    if (!box.some((one) => one.hash === hash)) box.push(kept)
    return { hash, t: Date.now(), swarm: { [node.ed25519PublicKey]: { hash, signature: sign(node, hash) } } }
  }
  const handle: Handler = (node, request) => {
    const snodes = nodes.slice(0, 5).map(({ ip, port, ed25519PublicKey, x25519PublicKey }) => ({
      ip,
      port_https: port,
      pubkey_ed25519: ed25519PublicKey,
      pubkey_x25519: x25519PublicKey,
    }))
    if (request.method === 'get_swarm') return { status: 200, body: { snodes, t: Date.now() } }
    const inner = (request.params['requests'] ?? []) as readonly StorageRequest[]
    const results = inner.map((each) => ({ code: 200, body: answer(node, each) }))
    return { status: 200, body: { results, t: Date.now() } }
  }
  const ask = transport(handle)
  const seen: string[] = []
  const relays = {
    first: () => 'http://relay.test',
    nodes: async () => ({
      nodes: nodes.map(({ ip, port, ed25519PublicKey, x25519PublicKey }) => ({
        public_ip: ip,
        storage_port: port,
        pubkey_ed25519: ed25519PublicKey,
        pubkey_x25519: x25519PublicKey,
      })),
    }),
    ask: async (guard: string, body: Uint8Array<ArrayBuffer>) => {
      const reply = await ask(guard, body)
      seen.push(guard, Buffer.from(body).toString('latin1'), Buffer.from(reply.body).toString('latin1'))
      return { ...reply, body: Uint8Array.from(reply.body) }
    },
  }
  return { relays, seen }
}

function person({ relays }: ReturnType<typeof world>, byte: number) {
  const account = accountKeysFromSeed(new Uint8Array(32).fill(byte))
  const kit: AccountKit = {
    newSeed: () => random(16),
    wordsOf: () => '',
    seedOf: () => random(16),
    draw: async (bytes) => bytes,
    open: (_seed, known) => {
      const network = relayedNetwork({
        ...{ account, relays, isLocal: true, known, registered: async () => undefined, random },
        now: Date.now,
      })
      return {
        id: account.accountId,
        network,
        route: network.route,
        communities: accountCommunities({ account, network, random }),
        files: accountFiles({ account, network, address: undefined }),
        sign: () => new Uint8Array(64),
        codec: (book) => accountCodec({ account, random, profile: book.ownProfile }),
        documents: (saved) =>
          accountDocuments({
            saved,
            now: network.now,
            seal: (kind, document) => sealConfig({ account, kind, document }),
            open: (kind, data) => openConfig({ account, kind, data }),
          }),
      }
    },
  }
  const host = createMessengerHost({
    kit,
    openStore: async () => memoryStore(),
    keys: undefined,
    emit: () => {},
    keysChanged: () => {},
    now: Date.now,
    setTimer: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  hosts.push(host)
  return { api: host.api, id: account.accountId }
}

it('two accounts talk through relay and onion paths, and the relay learns nothing', async () => {
  const shared = world()
  const [ann, bob] = [person(shared, 101), person(shared, 102)]
  await ann.api.create({ name: 'Ann Example', lock: null })
  await bob.api.create({ name: 'Bob Example', lock: null })
  await ann.api.send({ conversation: bob.id, text: 'hello from Ann', draftId: '1' })
  const textsOf = async (of: typeof ann, id: string) => {
    await of.api.wake({ isVisible: true })
    return (await of.api.messages({ conversation: id })).map(({ content }) => content)
  }
  const wanted = { timeout: 15_000, interval: 100 }
  await vi.waitFor(
    async () => expect(await textsOf(bob, ann.id)).toEqual([{ kind: 'text', text: 'hello from Ann' }]),
    wanted,
  )
  const state = await bob.api.state()
  expect(state.status === 'open' && state.conversations).toMatchObject([
    { id: ann.id, name: 'Ann Example', kind: 'request', unread: 1 },
  ])
  await bob.api.send({ conversation: ann.id, text: 'hello back', draftId: '2' })
  await vi.waitFor(async () => expect(await textsOf(ann, bob.id)).toHaveLength(2), wanted)
  const everything = shared.seen.join('\n')
  for (const secret of [
    ann.id,
    bob.id,
    ann.id.slice(2),
    bob.id.slice(2),
    'hello',
    'Ann Example',
    'retrieve',
    'pubkey',
  ])
    expect(everything).not.toContain(secret)
})
