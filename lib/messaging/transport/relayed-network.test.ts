import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it, vi } from 'vitest'
import { accountKeysFromSeed, x25519FromEd25519 } from '@/lib/crypto/account/account-keys'
import { encodeHex } from '@/lib/crypto/bytes'
import { simulatedNodes } from '@/lib/protocol/storage/simulated-network'
import type { KnownNodes } from './known-nodes'
import { relayedNetwork } from './relayed-network'

const account = accountKeysFromSeed(new Uint8Array(32).fill(5))
const seen: { guard: string; body: Uint8Array }[] = []

function listed(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const key = ed25519.getPublicKey(new Uint8Array(32).fill(index + 1))
    return {
      public_ip: `127.0.0.${index + 1}`,
      storage_port: 22_021,
      pubkey_ed25519: encodeHex(key),
      pubkey_x25519: encodeHex(x25519FromEd25519(key)),
    }
  })
}

const refused = { status: 503, body: new TextEncoder().encode('Snode not ready') }

/** Keys of nodes that were believed the last time. */
function remembering(keys: readonly string[] = []) {
  let kept = keys
  return { read: async () => kept, keep: async (next: readonly string[]) => void (kept = next) }
}

function network(
  lists: unknown[],
  answer: Promise<typeof refused> = Promise.resolve(refused),
  { known = remembering(), registered }: { known?: KnownNodes; registered?: ReadonlySet<string> } = {},
) {
  let asked = 0
  const made = relayedNetwork({
    account,
    isLocal: true,
    known,
    registered: async () => registered,
    now: () => 1_800_000_000_000,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    relays: {
      first: () => 'http://relay.test',
      nodes: async () => lists[Math.min(asked++, lists.length - 1)],
      ask: async (guard, body) => {
        seen.push({ guard, body })
        return await answer
      },
    },
  })
  return { made, asked: () => asked }
}

const failure = (code: string) => expect.objectContaining({ code })

it('error: no list, a short one, or one with foreign keys is not believed, and is asked for again', async () => {
  const foreign = listed(24).map((node) => ({ ...node, pubkey_x25519: 'aa'.repeat(32) }))
  for (const list of [undefined, 'text', { nodes: [] }, { nodes: listed(7) }, { nodes: foreign }]) {
    const { made, asked } = network([list])
    await expect(made.poll([])).rejects.toEqual(failure('bad-node-list'))
    await expect(made.poll([])).rejects.toEqual(failure('bad-node-list'))
    expect(asked()).toBe(2)
  }
})

it('all that a relay sees of a message is which guard, and bytes that say nothing', async () => {
  seen.length = 0
  const { made } = network([{ nodes: listed(24) }])
  const secret = 'the words of the message'
  const to = account.accountId
  const data = new TextEncoder().encode(secret)
  await expect(made.store({ to, data, ttlMilliseconds: 1_000 })).rejects.toThrow()
  expect(seen.length).toBeGreaterThan(0)
  const known = new Set(listed(24).map((node) => `${node.public_ip}:${node.storage_port}`))
  for (const { guard, body } of seen) {
    expect(known.has(guard)).toBe(true)
    const text = Buffer.from(body).toString('latin1')
    for (const word of [
      secret,
      Buffer.from(data).toString('base64'),
      to,
      to.slice(2),
      'store',
      'swarm',
      'method',
    ])
      expect(text).not.toContain(word)
    expect(Buffer.from(body).toString('hex')).not.toContain(to.slice(2))
  }
})

it('tells which ways are ready: none before the first question, each with three listed nodes', async () => {
  let answer = (_: typeof refused) => {}
  const waiting = new Promise<typeof refused>((resolve) => (answer = resolve))
  const { made } = network([{ nodes: listed(24) }], waiting)
  expect(made.route()).toEqual({ relay: 'http://relay.test', paths: [], nodes: 0 })
  const asked = made.poll([])
  await vi.waitFor(() => expect(made.route().paths).toHaveLength(2))
  const { paths, nodes } = made.route()
  expect(nodes).toBe(24)
  const known = new Set(listed(24).map((node) => node.pubkey_ed25519))
  for (const { hops, milliseconds } of paths) {
    expect(new Set(hops.map(({ key }) => key)).size).toBe(3)
    expect(hops.every(({ key }) => known.has(key))).toBe(true)
    expect(milliseconds).toBeNull()
  }
  answer(refused)
  await expect(asked).rejects.toThrow()
})

const keysOf = (nodes: readonly { pubkey_ed25519: string }[]) =>
  nodes.map(({ pubkey_ed25519 }) => pubkey_ed25519)

it('error: a list without most of the nodes of the last time is not believed', async () => {
  const before = remembering(keysOf(listed(24)))
  const strangers = network([{ nodes: listed(48).slice(24) }], undefined, { known: before })
  await expect(strangers.made.poll([])).rejects.toEqual(failure('bad-node-list'))
  const half = network([{ nodes: listed(36).slice(12) }], undefined, { known: before })
  await expect(half.made.poll([])).rejects.not.toEqual(failure('bad-node-list'))
})

it('nodes that the staking contract does not list are left out, whoever names them', async () => {
  const registered = new Set(keysOf(listed(24)))
  const own = network([{ nodes: listed(40) }], undefined, { registered })
  await expect(own.made.poll([])).rejects.not.toEqual(failure('bad-node-list'))
  expect(own.made.route().nodes).toBeLessThanOrEqual(24)
  for (const { hops } of own.made.route().paths)
    for (const { key } of hops) expect(registered.has(key)).toBe(true)
})

it('error: a relay that names a network of its own on the first visit is not believed', async () => {
  const registered = new Set(keysOf(listed(48).slice(24)))
  const strangers = network([{ nodes: listed(24) }], undefined, { registered })
  await expect(strangers.made.poll([])).rejects.toEqual(failure('bad-node-list'))
})

describe('after the first answer', () => {
  const { nodes, transport } = simulatedNodes(16)
  const entries = nodes.map((node) => ({
    public_ip: node.ip,
    storage_port: node.port,
    pubkey_ed25519: node.ed25519PublicKey,
    pubkey_x25519: node.x25519PublicKey,
  }))

  /** @param lists - what the nodes that are asked say, in the order in which they are asked. */
  function connected(lists: readonly (readonly object[])[]) {
    let asked = 0
    const ask = transport((_, { params }) => {
      if (params['endpoint'] !== 'get_service_nodes') return { status: 200, body: { result: {} } }
      const service_node_states = lists[asked++ % lists.length]
      return { status: 200, body: { result: { service_node_states } } }
    })
    const known = remembering()
    const made = relayedNetwork({
      account,
      isLocal: true,
      known,
      registered: async () => undefined,
      now: () => 1_800_000_000_000,
      random: (length) => crypto.getRandomValues(new Uint8Array(length)),
      relays: {
        first: () => 'http://relay.test',
        nodes: async () => ({ nodes: entries.slice(0, 12) }),
        ask: async (guard, body) => {
          const reply = await ask(guard, body)
          return { ...reply, body: Uint8Array.from(reply.body) }
        },
      },
    })
    return { made, known, asked: () => asked }
  }

  it('the nodes are those that three of them name alike, and they are remembered', async () => {
    const { made, known } = connected([entries.slice(2), entries.slice(1), entries.slice(2)])
    expect(await made.resolveName('somebody')).toBeUndefined()
    await vi.waitFor(async () => expect(await known.read()).toEqual(keysOf(entries.slice(2))))
    expect(made.route().nodes).toBe(14)
  })

  it('one of three that leaves out most of them changes nothing', async () => {
    const { made, known, asked } = connected([entries, entries.slice(8), entries])
    expect(await made.resolveName('somebody')).toBeUndefined()
    await vi.waitFor(() => expect(asked()).toBe(3))
    await made.resolveName('somebody')
    expect([await known.read(), made.route().nodes]).toEqual([[], 12])
  })
})
