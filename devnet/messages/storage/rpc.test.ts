import { beforeEach, describe, expect, it } from 'vitest'
import { encodeHex } from '@/lib/crypto'
import { sealNameValue } from '@/lib/crypto/names/name-record'
import { labelToRegistryName } from '@/lib/crypto/names'
import { readSwarm } from '@/lib/protocol/storage/replies'
import { dataOf, signedBy, testAccount, testNetwork, type TestNetwork } from '../nodes/testing'
import type { RpcRequest } from './rpc'

const alice = testAccount(101)

let world: TestNetwork
beforeEach(() => (world = testNetwork()))

const ask = (method: string, params: Record<string, unknown> = {}, node = world.member(alice)) =>
  world.ask(node, { method, params })

const storing = (text: string, ttl = 60_000): RpcRequest => ({
  method: 'store',
  params: { pubkey: alice.accountId, timestamp: world.clock.now, ttl, data: dataOf(text) },
})
const TOO_SHORT = 1

const codesOf = ({ body }: { body: unknown }) =>
  (body as { results: { code: number }[] }).results.map(({ code }) => code)

describe('a list of requests', () => {
  it('as a batch is done whole, in order, and answers 200 whatever happens inside', async () => {
    const requests = [storing('one'), storing('two', TOO_SHORT), storing('three')]
    const reply = await ask('batch', { requests })
    expect(reply.status).toBe(200)
    expect(codesOf(reply)).toEqual([200, 403, 200])
    expect(world.member(alice).store.all()).toHaveLength(2)
  })

  it('as a sequence ends with the first that fails', async () => {
    const requests = [storing('one'), storing('two', TOO_SHORT), storing('three')]
    expect(codesOf(await ask('sequence', { requests }))).toEqual([200, 403])
    expect(world.member(alice).store.all()).toHaveLength(1)
  })

  it('error: holds 1 to 20 requests, and no lists', async () => {
    const many = (count: number) => ({
      requests: Array.from({ length: count }, () => ({ method: 'info', params: {} })),
    })
    expect((await ask('batch', many(0))).status).toBe(400)
    expect((await ask('batch', many(20))).status).toBe(200)
    expect((await ask('batch', many(21))).status).toBe(400)
    const nested = { requests: [{ method: 'batch', params: many(1) }] }
    expect(codesOf(await ask('batch', nested))).toEqual([400])
  })
})

describe('a node outside the swarm', () => {
  it('answers 421 with the members of the right one, for each method about messages', async () => {
    const { pubkey } = signedBy(alice, '')
    const methods = ['store', 'retrieve', 'delete', 'delete_all', 'delete_before', 'expire', 'expire_all']
    for (const method of [...methods, 'get_expiries']) {
      const { status, body } = await ask(method, { pubkey }, world.stranger(alice))
      expect(status).toBe(421)
      const told = readSwarm(body).map(({ ed25519PublicKey }) => ed25519PublicKey)
      expect(told).toEqual(world.membersOf(alice).map(({ keys }) => keys.ed25519))
    }
  })

  it('says so inside a list, too', async () => {
    const requests = [storing('one'), { method: 'info', params: {} }]
    expect(codesOf(await ask('batch', { requests }, world.stranger(alice)))).toEqual([421, 200])
  })

  it('tells the swarm to whoever asks, under both names of the question', async () => {
    const answers = ['get_swarm', 'get_snodes_for_pubkey'].map((method) =>
      ask(method, { pubkey: alice.accountId }, world.stranger(alice)),
    )
    const [one, other] = await Promise.all(answers)
    expect(one).toEqual(other)
    expect(readSwarm(one?.body)).toHaveLength(world.membersOf(alice).length)
    expect(one?.body).toMatchObject({ swarm: expect.stringMatching(/^[0-9a-f]{1,16}$/), t: world.clock.now })
  })
})

describe('every node', () => {
  it('tells its version and its own clock', async () => {
    const node = world.stranger(alice)
    node.fault = { kind: 'clock', milliseconds: -5_000 }
    const time = world.clock.now - 5_000
    expect((await ask('info', {}, node)).body).toEqual({
      ...{ version: [2, 8, 0], timestamp: time, t: time, hf: [19, 3] },
    })
  })

  it('tells the nodes in service, with the fields that were asked for', async () => {
    const fields = { pubkey_ed25519: true, swarm_id: true }
    const params = { endpoint: 'get_service_nodes', params: { active_only: true, fields } }
    const { body } = await ask('oxend_request', params)
    const { service_node_states: nodes } = (body as { result: { service_node_states: object[] } }).result
    expect(nodes).toEqual(
      world.network.nodes.map((node) => ({
        pubkey_ed25519: node.keys.ed25519,
        swarm_id: world.network.swarmIdOf(node),
      })),
    )
  })

  it('tells the record of a name, and nothing for a name that nobody holds', async () => {
    const name = labelToRegistryName('alice')
    const { value, nonce } = sealNameValue('alice', alice.accountId, new Uint8Array(24).fill(7))
    world.records.set(name, encodeHex(value) + encodeHex(nonce))
    const resolve = async (name_hash: string) =>
      (await ask('oxend_request', { endpoint: 'ons_resolve', params: { type: 0, name_hash } })).body
    expect(await resolve(name)).toMatchObject({
      result: { encrypted_value: encodeHex(value), nonce: encodeHex(nonce), height: 1_000 },
    })
    expect(await resolve(labelToRegistryName('nobody'))).toMatchObject({ result: { height: 1_000 } })
    expect(await resolve(labelToRegistryName('nobody'))).not.toHaveProperty('result.encrypted_value')
  })

  it('error: refuses what it does not know with 400', async () => {
    const asked = [
      ask('no_such_method'),
      ask('constructor'),
      ask('oxend_request', { endpoint: 'stop_daemon', params: {} }),
      ask('oxend_request', { endpoint: 'ons_resolve', params: { type: 1, name_hash: 'x' } }),
      ask('get_swarm', { pubkey: 'alice' }),
      world.ask(world.member(alice), { method: 'info' }),
      world.ask(world.member(alice), { method: 'info', params: [] }),
    ]
    for (const { status } of await Promise.all(asked)) expect(status).toBe(400)
  })
})
