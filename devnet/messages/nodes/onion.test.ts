import { randomBytes } from 'node:crypto'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { encodeFrame } from '@/lib/protocol/onion/frame'
import { openNodeReply, requestToNode } from '@/lib/protocol/onion/onion-request'
import type { Snode } from '@/lib/protocol/onion/snode'
import { MessageNode } from './message-node'
import { answerOnion } from './onion'
import { testAccount, testNetwork, type TestNetwork } from './testing'

const random = (length: number) => new Uint8Array(randomBytes(length))
const alice = testAccount(101)

let world: TestNetwork
let way: readonly [guard: MessageNode, middle: MessageNode, exit: MessageNode, asked: MessageNode]
beforeEach(() => {
  world = testNetwork()
  const [guard, middle, exit] = world.membersOf(alice)
  const asked = world.stranger(alice)
  if (!guard || !middle || !exit) throw new Error('too few nodes')
  way = [guard, middle, exit, asked]
})

const snodeOf = ({ keys, port }: MessageNode): Snode => ({
  ...{ ip: '127.0.0.1', port, ed25519PublicKey: keys.ed25519, x25519PublicKey: keys.x25519 },
})

/** Asks a node through three others; `reply` is what only the one who asked can read. */
async function ask(method = 'info', params: Record<string, unknown> = {}) {
  const [guard, middle, exit, asked] = way
  const path = [snodeOf(guard), snodeOf(middle), snodeOf(exit)] as const
  const { body, replyKey } = requestToNode(path, snodeOf(asked), { method, params }, random)
  const { status, body: raw } = await answerOnion(guard, body, world.scene)
  const text = new TextDecoder().decode(raw)
  return { status, text, replyKey, reply: () => openNodeReply(raw, replyKey) }
}

describe('a request in four layers', () => {
  it('reaches the last node, whose answer only the one who asked can read', async () => {
    const { status, text, reply } = await ask()
    expect(status).toBe(200)
    expect(reply()).toMatchObject({ status: 200, body: { timestamp: world.clock.now } })
    expect(text).not.toContain('timestamp')
    const other = await ask()
    expect(other.text).not.toBe(text)
    expect(() => openNodeReply(utf8ToBytes(text), other.replyKey)).toThrow('Not a framed')
  })

  it('carries a refusal inside: on the way it looks like any answer', async () => {
    const refused = await ask('no_such_method')
    expect(refused.status).toBe(200)
    expect(refused.reply()).toMatchObject({ status: 400 })
    expect((await ask('retrieve', { pubkey: alice.accountId })).reply()).toMatchObject({ status: 421 })
  })
})

describe('error: a node on the way', () => {
  it('that is off is told as late', async () => {
    way[1].fault = { kind: 'dead' }
    expect(await ask()).toMatchObject({ status: 504, text: 'Request time out' })
  })

  it('that left the network is named', async () => {
    const { ed25519 } = way[2].keys
    world.network.follow(
      world.network.nodes.map(({ listing }) => listing).filter((listing) => listing.ed25519 !== ed25519),
    )
    expect(await ask()).toMatchObject({ status: 502, text: `Next node not found: ${ed25519}` })
  })

  it('that is out of service is named', async () => {
    way[1].listing = { ...way[1].listing, state: 'decommissioned' }
    expect(await ask()).toMatchObject({ status: 503, text: `Snode not ready: ${way[1].keys.ed25519}` })
  })

  it('that is slow makes the answer late', async () => {
    way[1].fault = { kind: 'slow', milliseconds: 60 }
    const begun = performance.now()
    expect((await ask()).status).toBe(200)
    expect(performance.now() - begun).toBeGreaterThan(55)
  })
})

describe('error: bytes that are no request', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['noise', random(200)],
    ['a frame without a key', encodeFrame(random(64), { enc_type: 'xchacha20' })],
    ['a layer for somebody else', encodeFrame(random(200), { ephemeral_key: 'ab'.repeat(32) })],
    ['a key that is none', encodeFrame(random(200), { ephemeral_key: '00'.repeat(32) })],
    ['a length beyond the end', Uint8Array.of(255, 255, 255, 127, 1)],
  ])('%s is refused with 400', async (_, body) => {
    expect((await answerOnion(way[0], body, world.scene)).status).toBe(400)
  })
})

it('a node that is on no list leads nowhere', async () => {
  const { keys, listing } = testNetwork(13).network.nodes[12] ?? way[3]
  way = [way[0], way[1], way[2], new MessageNode({ keys, listing, clock: () => 0 })]
  expect(await ask()).toMatchObject({ status: 502, text: `Next node not found: ${keys.ed25519}` })
})
