import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AccountKeys, accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { openBlindedMessage, sealBlindedMessage } from '@/lib/crypto/blinding/blinded-message'
import { communityHeaders } from '@/lib/crypto/community/request-headers'
import type { ServerRequest } from '@/lib/protocol/onion/v4'
import { askDirectly } from '../ask-directly'
import { startTestServers, testAccount, type TestServers, visit } from '../testing'

const room = '/room/portal-lounge'
const [alice, bob] = [testAccount(1), testAccount(2)]
let world: TestServers

beforeEach(async () => {
  world = await startTestServers()
})
afterEach(() => world.stop())

/** Any request, signed; `json` is read where the reply is JSON. */
async function ask(account: AccountKeys, method: ServerRequest['method'], path: string, sent?: unknown) {
  const { serverKey, server } = visit(world, account)
  const isRaw = sent instanceof Uint8Array
  const body = isRaw ? sent : sent === undefined ? new Uint8Array() : utf8ToBytes(JSON.stringify(sent))
  const nonce = Uint8Array.from(randomBytes(16))
  const timestamp = Math.floor(world.clock.now / 1000)
  const headers = communityHeaders({
    account,
    serverKey,
    nonce,
    timestamp,
    method,
    path,
    body,
    isBlinded: true,
  })
  const named = { ...headers, 'Content-Disposition': 'attachment; filename="notes.txt"' }
  const reply = await askDirectly(server, { method, endpoint: path, headers: named, body })
  const isJson = reply.headers['content-type']?.startsWith('application/json') ?? false
  const json: unknown = isJson ? JSON.parse(new TextDecoder().decode(reply.body)) : undefined
  return { ...reply, json }
}

const idOf = (account: AccountKeys) => visit(world, account).id
const keeper = async () =>
  accountKeysFromSeed(Uint8Array.from(await readFile(join(world.folder, 'community-keeper.key'))))

async function post(account: AccountKeys, text: string): Promise<number> {
  const { data, signature } = visit(world, account).write(text)
  const sent = { data: base64.encode(data), signature: base64.encode(signature) }
  const { json } = await ask(account, 'POST', `${room}/message`, sent)
  return (json as { id: number }).id
}

describe('an inbox', () => {
  it('holds what only the two can read', async () => {
    await ask(bob, 'GET', room)
    const { serverKey } = visit(world, alice)
    const of = { serverKey, sender: idOf(alice), recipient: idOf(bob) }
    const sealed = sealBlindedMessage({ ...of, account: alice }, utf8ToBytes('psst'), new Uint8Array(24))
    const sent = { message: base64.encode(sealed) }
    expect(await ask(alice, 'POST', `/inbox/${idOf(bob)}`, sent)).toMatchObject({ code: 201 })
    const [row] = (await ask(bob, 'GET', '/inbox')).json as { id: number; sender: string; message: string }[]
    expect(row?.sender).toBe(idOf(alice))
    const opened = openBlindedMessage({ ...of, account: bob }, base64.decode(row?.message ?? ''))
    expect(opened).toEqual({ message: utf8ToBytes('psst'), senderId: alice.accountId })
    expect((await ask(alice, 'GET', '/outbox')).json).toEqual([row])
    expect((await ask(alice, 'GET', '/inbox')).json).toEqual([])
    expect((await ask(bob, 'GET', `/inbox/since/${row?.id}`)).code).toBe(304)
    expect((await ask(bob, 'DELETE', '/inbox')).json).toEqual({ deleted: 1 })
    expect((await ask(bob, 'GET', '/inbox')).json).toEqual([])
  })

  it('is there for people of the community', async () =>
    expect(await ask(alice, 'POST', `/inbox/15${'ab'.repeat(32)}`, { message: 'AAAA' })).toMatchObject({
      code: 404,
    }))
})

describe('files of a room', () => {
  it('go in plain, and after an hour when no message mentions them', async () => {
    const bytes = utf8ToBytes('hello')
    const { id } = (await ask(alice, 'POST', `${room}/file`, bytes)).json as { id: number }
    const other = (await ask(alice, 'POST', `${room}/file`, utf8ToBytes('other'))).json as { id: number }
    const file = await ask(bob, 'GET', `${room}/file/${id}`)
    expect(file).toMatchObject({ code: 200, body: bytes })
    expect(file.headers['content-disposition']).toContain('notes.txt')
    const { data, signature } = visit(world, alice).write('see this')
    const sent = { data: base64.encode(data), signature: base64.encode(signature), files: [id] }
    await ask(alice, 'POST', `${room}/message`, sent)
    world.clock.now += 3_600_000
    expect((await ask(bob, 'GET', `${room}/file/${id}`)).code).toBe(200)
    expect((await ask(bob, 'GET', `${room}/file/${other.id}`)).code).toBe(404)
    expect((await ask(alice, 'POST', '/room/portal-news/file', bytes)).code).toBe(403)
  })
})

describe('those who look after a room', () => {
  it('ban, and allow again', async () => {
    const boss = await keeper()
    const ban = { rooms: ['portal-lounge'] }
    expect((await ask(bob, 'POST', `/user/${idOf(alice)}/ban`, ban)).code).toBe(403)
    await ask(boss, 'POST', `/user/${idOf(alice)}/ban`, ban)
    expect((await ask(alice, 'GET', `${room}/messages/recent`)).code).toBe(403)
    expect((await ask(boss, 'POST', `/user/${idOf(boss)}/ban`, ban)).code).toBe(403)
    await ask(boss, 'POST', `/user/${idOf(alice)}/unban`, ban)
    expect((await ask(alice, 'GET', `${room}/messages/recent`)).code).toBe(200)
  })

  it('take helpers, who delete, pin and whisper', async () => {
    const boss = await keeper()
    const role = { rooms: ['portal-lounge'], moderator: true }
    expect((await ask(bob, 'POST', `/user/${idOf(bob)}/moderator`, role)).code).toBe(403)
    await ask(boss, 'POST', `/user/${idOf(bob)}/moderator`, role)
    const id = await post(alice, 'spam')
    expect((await ask(bob, 'POST', `${room}/pin/${id}`)).code).toBe(200)
    expect((await ask(alice, 'GET', room)).json).toMatchObject({ moderators: [idOf(bob)] })
    expect((await ask(bob, 'DELETE', `${room}/all/${idOf(alice)}`)).json).toEqual({ count: 1 })
    const { pinned_messages } = (await ask(alice, 'GET', room)).json as { pinned_messages: { id: number }[] }
    expect(pinned_messages.map((pin) => pin.id)).not.toContain(id)
    const { data, signature } = visit(world, bob).write('between us')
    const whisper = {
      data: base64.encode(data),
      signature: base64.encode(signature),
      whisper_to: idOf(alice),
    }
    const { json } = await ask(bob, 'POST', `${room}/message`, whisper)
    const seen = async (who: AccountKeys) =>
      (await ask(who, 'GET', `${room}/message/${(json as { id: number }).id}`)).code
    expect([await seen(alice), await seen(boss), await seen(testAccount(3))]).toEqual([200, 200, 404])
  })
})

describe('several requests at once', () => {
  it('are answered one by one; a sequence ends with the first failure', async () => {
    const parts = [
      { method: 'GET', path: '/capabilities' },
      { method: 'GET', path: '/room/nowhere' },
      { method: 'GET', path: room },
    ]
    const codes = async (path: string) =>
      ((await ask(alice, 'POST', path, parts)).json as { code: number }[]).map(({ code }) => code)
    expect(await codes('/batch')).toEqual([200, 404, 200])
    expect(await codes('/sequence')).toEqual([200, 404])
    expect((await ask(alice, 'POST', '/batch', [{ method: 'POST', path: '/batch' }])).code).toBe(400)
  })
})

it('lets an author correct a message, and nobody else', async () => {
  const id = await post(alice, 'helo')
  const { data, signature } = visit(world, alice).write('hello')
  const sent = { data: base64.encode(data), signature: base64.encode(signature) }
  expect((await ask(bob, 'PUT', `${room}/message/${id}`, sent)).code).toBe(403)
  expect((await ask(alice, 'PUT', `${room}/message/${id}`, sent)).code).toBe(200)
  const { json } = await ask(bob, 'GET', `${room}/message/${id}`)
  expect(json).toMatchObject({ data: sent.data, edited: world.clock.now / 1000 })
})
