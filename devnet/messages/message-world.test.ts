import { request } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNodeList } from '@/lib/protocol/onion/node-list'
import { dataOf, testAccount } from './nodes/testing'
import { startTestWorld, type TestWorld } from './testing'

const alice = testAccount(101)

let test: TestWorld
beforeAll(async () => (test = await startTestWorld(12)))
afterAll(() => test.stop())

type Answer = { status: number; body: unknown; isSelfSigned: boolean }

/** A storage request in the clear, as nodes send them to each other; whoever signed the certificate. */
function ask(nodeId: number, method: string, params: object = {}): Promise<Answer> {
  const node = test.world.network.nodes.find(({ listing }) => listing.nodeId === nodeId)
  const url = `https://127.0.0.1:${node?.port ?? 0}/storage_rpc/v1`
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', rejectUnauthorized: false, agent: false }, (response) => {
      const { authorizationError } = response.socket as { authorizationError?: string }
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: JSON.parse(Buffer.concat(parts).toString()),
          isSelfSigned: String(authorizationError) === 'DEPTH_ZERO_SELF_SIGNED_CERT',
        }),
      )
    })
    asked.on('error', reject)
    asked.end(JSON.stringify({ method, params }))
  })
}

const leave = async (text: string, nodeId: number) =>
  await ask(nodeId, 'store', {
    ...{ pubkey: alice.accountId, timestamp: Date.now(), ttl: 60_000, data: dataOf(text) },
  })

async function listed(params: object = { active_only: true }) {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 0, method: 'get_n_service_nodes', params })
  const answer = await fetch(`${test.url}/json_rpc`, { method: 'POST', body })
  const { result } = (await answer.json()) as { result: { service_node_states: unknown[] } }
  return result.service_node_states
}

it('the seed lists nodes with an address and with an encryption key that follows from the other', async () => {
  const nodes = await listed()
  expect(nodes).toHaveLength(12)
  expect(readNodeList(nodes)).toHaveLength(12)
  expect(await listed({ fields: { public_ip: true } })).toEqual(Array(12).fill({ public_ip: '127.0.0.1' }))
})

it('nodes answer over HTTPS under certificates that they signed themselves', async () => {
  expect(await ask(1, 'info')).toMatchObject({ status: 200, isSelfSigned: true })
})

describe('a fault on demand', () => {
  it('kills a node, and heals it', async () => {
    const [nodeId = 0, other = 0] = await test.swarmOf(alice.accountId)
    await test.control('node-fault', { nodeId, fault: { kind: 'dead' } })
    await expect(ask(nodeId, 'info')).rejects.toThrow(/ECONNREFUSED|ECONNRESET/)
    expect((await leave('while it is off', other)).status).toBe(200)
    await test.control('heal')
    const node = test.world.network.nodes.find(({ listing }) => listing.nodeId === nodeId)
    expect(node?.store.all()).toHaveLength(1)
    expect((await ask(nodeId, 'info')).status).toBe(200)
  })

  it.each([
    { kind: 'slow', milliseconds: 1 },
    { kind: 'lying' },
    { kind: 'forgetting' },
    { kind: 'clock', milliseconds: -60_000 },
  ])('$kind', async (fault) => {
    expect(await test.control('node-fault', { nodeId: 1, fault })).toBe(200)
    expect(test.world.network.nodes.find(({ listing }) => listing.nodeId === 1)?.fault).toEqual(fault)
    await test.control('heal')
    expect(test.world.network.nodes.every(({ fault: left }) => left === undefined)).toBe(true)
  })

  it('splits and cuts the swarm of an account', async () => {
    const whole = await test.swarmOf(alice.accountId)
    await test.control('split-swarm', { account: alice.accountId })
    expect((await test.swarmOf(alice.accountId)).length).toBe(whole.length / 2)
    await test.control('heal')
    expect(await test.swarmOf(alice.accountId)).toEqual(whole)
    await test.control('cut-swarm', { account: alice.accountId })
    expect(test.world.network.cuts.size).toBe(1)
    await test.control('heal')
    expect(test.world.network.cuts.size).toBe(0)
  })

  it('error: is refused for what is no fault, no node, no account or no command', async () => {
    expect(await test.control('node-fault', { nodeId: 1, fault: { kind: 'sleepy' } })).toBe(400)
    expect(await test.control('node-fault', { nodeId: 999, fault: { kind: 'dead' } })).toBe(409)
    expect(await test.control('split-swarm', { account: 'alice' })).toBe(400)
    expect(await test.control('no-such-verb')).toBe(404)
    expect(await test.control('constructor')).toBe(404)
  })
})

describe('the world', () => {
  it('keeps messages, ports and swarms over a restart', async () => {
    const [nodeId = 0] = await test.swarmOf(alice.accountId)
    const { body } = await leave('kept', nodeId)
    const before = { nodes: await listed(), swarm: await test.swarmOf(alice.accountId) }
    await test.restart()
    expect({ nodes: await listed(), swarm: await test.swarmOf(alice.accountId) }).toEqual(before)
    const { hash } = body as { hash: string }
    for (const id of before.swarm) {
      const node = test.world.network.nodes.find(({ listing }) => listing.nodeId === id)
      expect(node?.store.all().map((message) => message.hash)).toContain(hash)
    }
  })

  it('goes back to a moment, faults and later messages gone', async () => {
    const [nodeId = 0] = await test.swarmOf(alice.accountId)
    const boxes = () => test.world.network.nodes.map(({ store }) => store.all().length)
    await test.control('snapshot', { id: 'then' })
    const then = boxes()
    await leave('later', nodeId)
    await test.control('node-fault', { nodeId, fault: { kind: 'forgetting' } })
    expect(boxes()).not.toEqual(then)
    await test.control('revert', { id: 'then' })
    expect(boxes()).toEqual(then)
    expect(await test.control('revert', { id: 'then' })).toBe(409)
  })

  it('follows the staking network: who leaves it is neither listed nor answers', async () => {
    const last = test.roster.nodes.pop()
    await test.control('follow')
    expect(await listed()).toHaveLength(11)
    if (last) test.roster.nodes.push(last)
    await test.control('follow')
    expect(await listed()).toHaveLength(12)
  })
})
