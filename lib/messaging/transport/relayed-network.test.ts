import { ed25519 } from '@noble/curves/ed25519.js'
import { expect, it, vi } from 'vitest'
import { accountKeysFromSeed, x25519FromEd25519 } from '@/lib/crypto/account/account-keys'
import { encodeHex } from '@/lib/crypto/bytes'
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

function network(lists: unknown[], answer: Promise<typeof refused> = Promise.resolve(refused)) {
  let asked = 0
  const made = relayedNetwork({
    account,
    isLocal: true,
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
