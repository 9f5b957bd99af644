import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { beforeEach, expect, it } from 'vitest'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { dataOf, signedBy, testAccount, testNetwork, type TestNetwork } from '../nodes/testing'
import type { RpcReply } from './rpc'

const [alice, mallory] = [testAccount(101), testAccount(102)]

let world: TestNetwork
beforeEach(() => (world = testNetwork()))

async function leave(text: string, namespace = 0): Promise<string> {
  const timestamp = world.clock.now
  const signed = signedBy(alice, `store${namespace === 0 ? '' : namespace}${timestamp}`)
  const params = { ...signed, namespace, timestamp, ttl: 60_000, data: dataOf(text) }
  const { body } = await world.ask(world.member(alice), { method: 'store', params })
  return (body as { hash: string }).hash
}

const ask = (method: string, text: string, params: object, by = alice) =>
  world.ask(world.member(alice), {
    method,
    params: { ...signedBy(by, text), pubkey: alice.accountId, ...params },
  })

const resultsOf = ({ body }: RpcReply) =>
  Object.entries((body as { swarm: Record<string, { deleted: unknown; signature: string }> }).swarm)

const keptBy = () => world.membersOf(alice).map(({ store }) => store.all().map(({ hash }) => hash))

/** Every member must have signed this. */
function expectSigned(reply: RpcReply, text: string) {
  for (const [publicKey, { signature }] of resultsOf(reply)) {
    const of = { signature: Uint8Array.from(Buffer.from(signature, 'base64')), message: utf8ToBytes(text) }
    expect(verifyEd25519({ ...of, publicKey: hexToBytes(publicKey) })).toBe(true)
  }
}

it('a message that is named is gone from each member, which signs what it removed', async () => {
  const [one, two] = [await leave('one'), await leave('two')]
  const reply = await ask('delete', `delete${one}none`, { messages: [one, 'none'] })
  for (const [, result] of resultsOf(reply)) expect(result).toMatchObject({ deleted: [one] })
  expectSigned(reply, `${alice.accountId}${one}none${one}`)
  for (const kept of keptBy()) expect(kept).toEqual([two])
})

it('deleting what is not there is no error unless it is required', async () => {
  const of = { messages: ['none'] }
  expect((await ask('delete', 'deletenone', of)).status).toBe(200)
  expect((await ask('delete', 'deletenone', { ...of, required: true })).status).toBe(404)
})

it('all of a box, or all boxes', async () => {
  const [plain, own, picture] = [await leave('one'), await leave('two', 2), await leave('three', 3)]
  const timestamp = world.clock.now
  const box = await ask('delete_all', `delete_all2${timestamp}`, { namespace: 2, timestamp })
  for (const [, { deleted }] of resultsOf(box)) expect(deleted).toEqual([own])
  expectSigned(box, `${alice.accountId}${timestamp}${own}`)
  const all = await ask('delete_all', `delete_allall${timestamp}`, { namespace: 'all', timestamp })
  for (const [, { deleted }] of resultsOf(all)) expect(deleted).toEqual({ 0: [plain], 3: [picture] })
  for (const kept of keptBy()) expect(kept).toEqual([])
})

it('what is older than a moment, that moment included', async () => {
  const before = world.clock.now
  await leave('one')
  world.clock.now += 1
  const two = await leave('two')
  await ask('delete_before', `delete_before${before}`, { before })
  for (const kept of keptBy()) expect(kept).toEqual([two])
  const ahead = world.clock.now + 60_001
  expect((await ask('delete_before', `delete_before${ahead}`, { before: ahead })).status).toBe(406)
})

it('error: nobody else deletes, and no old request does', async () => {
  const hash = await leave('one')
  const timestamp = world.clock.now
  const attempts = [
    await ask('delete', `delete${hash}`, { messages: [hash] }, mallory),
    await ask('delete', 'delete', { messages: [hash] }),
    await ask('delete_all', `delete_all${timestamp}`, { namespace: 'all', timestamp }),
    await ask('delete_before', `delete_before${timestamp}`, { before: timestamp }, mallory),
  ]
  for (const { status } of attempts) expect(status).toBe(401)
  const old = timestamp - 60_001
  expect((await ask('delete_all', `delete_all${old}`, { timestamp: old })).status).toBe(406)
  expect((await ask('delete', 'delete', { messages: [] })).status).toBe(400)
  for (const kept of keptBy()) expect(kept).toEqual([hash])
})
