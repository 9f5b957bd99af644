import { randomBytes } from 'node:crypto'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { communityHeaders } from '@/lib/crypto/community/request-headers'
import { CommunityError } from '@/lib/protocol/communities/community-error'
import { openRow } from '@/lib/protocol/communities/open-row'
import type { RoomCursor, RoomPoll } from '@/lib/protocol/communities/community-server'
import { askDirectly } from '../ask-directly'
import { startTestServers, testAccount, type TestServers, visit } from '../testing'

const [NEWS, LOUNGE] = ['portal-news', 'portal-lounge'] as const
let world: TestServers
let alice: ReturnType<typeof visit>
let bob: ReturnType<typeof visit>

beforeEach(async () => {
  world = await startTestServers()
  alice = visit(world, testAccount(1))
  bob = visit(world, testAccount(2))
})
afterEach(() => world.stop())

async function poll(who: typeof alice, cursor: RoomCursor): Promise<RoomPoll> {
  const [reply] = (await who.community.poll([cursor], {})).rooms
  if (!reply || reply instanceof CommunityError) throw reply ?? new Error('no reply')
  return reply
}

const textsOf = ({ rows }: Pick<RoomPoll, 'rows'>) =>
  rows
    .map(openRow)
    .map((row) => (row?.kind === 'message' && row.content.kind === 'text' ? row.content.text : row))

const sequenceOf = ({ rows }: Pick<RoomPoll, 'rows'>) => Math.max(...rows.map(({ seqno }) => seqno))

describe('a community', () => {
  it('tells what its rooms are, and what may be done there', async () => {
    const news = await alice.community.room(NEWS)
    expect(news.standing).toMatchObject({
      canRead: true,
      canWrite: false,
      canUpload: false,
      isModerator: false,
    })
    expect(news.details).toMatchObject({ name: 'Portal news', pinned: [expect.any(Number)] })
    expect((await alice.community.room(LOUNGE)).standing).toMatchObject({ canWrite: true, activeUsers: 1 })
    await expect(alice.community.room('nowhere')).rejects.toMatchObject({ code: 'no-room' })
  })

  it('begins with messages that their keeper has signed', async () => {
    for (const room of [NEWS, LOUNGE]) {
      const texts = textsOf(await poll(alice, { room }))
      expect(texts.length).toBeGreaterThan(2)
      expect(texts.every((text) => typeof text === 'string' && text.length > 20)).toBe(true)
    }
  })

  it('passes on what is written, in order, once', async () => {
    const since = sequenceOf(await poll(bob, { room: LOUNGE }))
    await alice.community.post(LOUNGE, alice.write('one'))
    await bob.community.post(LOUNGE, bob.write('two'))
    const next = await poll(bob, { room: LOUNGE, knownUpdates: 1, since })
    expect(textsOf(next)).toEqual(['one', 'two'])
    expect(next.details).toBeUndefined()
    expect(next.rows.map(({ session_id }) => session_id)).toEqual([alice.id, bob.id])
    expect((await poll(bob, { room: LOUNGE, knownUpdates: 1, since: sequenceOf(next) })).rows).toEqual([])
  })

  it('takes messages only from who signed them, only where one may write, and not too many', async () => {
    const { data, signature } = alice.write('hi')
    await expect(alice.community.post(NEWS, { data, signature })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(bob.community.post(LOUNGE, { data, signature })).rejects.toMatchObject({ code: 'refused' })
    for (let count = 0; count < 5; count += 1) await alice.community.post(LOUNGE, alice.write(`${count}`))
    await expect(alice.community.post(LOUNGE, { data, signature })).rejects.toMatchObject({
      code: 'too-fast',
    })
    world.clock.now += 17_000
    await alice.community.post(LOUNGE, { data, signature })
  })

  it('lets authors delete, and tells others', async () => {
    const { id, seqno } = await alice.community.post(LOUNGE, alice.write('wrong room'))
    await expect(bob.community.remove(LOUNGE, id)).rejects.toMatchObject({ code: 'not-allowed' })
    await alice.community.remove(LOUNGE, id)
    expect((await poll(bob, { room: LOUNGE, since: seqno })).rows.map(openRow)).toEqual([
      { kind: 'deleted', id },
    ])
    expect((await alice.community.recent(LOUNGE)).some((row) => row.id === id)).toBe(false)
    await expect(alice.community.remove(LOUNGE, id)).rejects.toMatchObject({ code: 'no-room' })
  })

  it('counts reactions, also where one may not write', async () => {
    const [first] = await alice.community.recent(NEWS)
    if (!first) throw new Error('the room is empty')
    const since = sequenceOf(await poll(alice, { room: NEWS }))
    await alice.community.react(NEWS, { id: first.id, emoji: '👍🏽', isOn: true })
    await bob.community.react(NEWS, { id: first.id, emoji: '👍🏽', isOn: true })
    await bob.community.react(NEWS, { id: first.id, emoji: '🥰', isOn: true })
    await bob.community.react(NEWS, { id: first.id, emoji: '🥰', isOn: false })
    const rows = (await poll(bob, { room: NEWS, since })).rows.map(openRow)
    const reaction = { emoji: '👍🏽', count: 2, authors: [alice.id, bob.id], isMine: true }
    expect(rows).toEqual([{ kind: 'reactions', id: first.id, reactions: [reaction] }])
  })

  it('hands out what is older', async () => {
    const all = await alice.community.recent(NEWS)
    const older = await alice.community.before(NEWS, all[1]?.id ?? 0)
    expect(older.map(({ id }) => id)).toEqual(all.slice(2).map(({ id }) => id))
  })

  it('is as it was after a restart, and after going back', async () => {
    const before = world.servers.communities
    await alice.community.post(LOUNGE, alice.write('kept'))
    const id = world.servers.snapshot()
    await alice.community.post(LOUNGE, alice.write('lost'))
    world.servers.revert(id)
    await world.restart()
    expect(world.servers.communities).toEqual(before)
    expect(textsOf({ rows: await alice.community.recent(LOUNGE) })[0]).toBe('kept')
  })
})

describe('who asks a community', () => {
  const endpoint = `/room/${LOUNGE}/message`
  const signed = (of: { timestamp?: number; isBlinded?: boolean; path?: string }) =>
    communityHeaders({
      account: testAccount(1),
      serverKey: alice.serverKey,
      nonce: Uint8Array.from(randomBytes(16)),
      timestamp: of.timestamp ?? world.clock.now / 1000,
      method: 'GET',
      path: of.path ?? endpoint,
      body: new Uint8Array(),
      isBlinded: of.isBlinded ?? true,
    })
  const ask = async (headers: Record<string, string>, path = endpoint) =>
    (await askDirectly(alice.server, { method: 'GET', endpoint: path, headers })).code

  it('may read without saying so, and nothing else', async () => {
    expect(await ask({}, `/room/${LOUNGE}/messages/recent`)).toBe(200)
    expect(await ask({}, '/inbox')).toBe(401)
    const post = { method: 'POST', endpoint, body: utf8ToBytes('{}') } as const
    expect((await askDirectly(alice.server, post)).code).toBe(401)
  })

  it('signs this request, now, under a blinded id', async () => {
    const path = `/room/${LOUNGE}`
    const day = 86_400
    expect(await ask(signed({ path }), path)).toBe(200)
    expect(await ask(signed({ path: '/rooms' }), path)).toBe(401)
    expect(await ask(signed({ path, timestamp: world.clock.now / 1000 - day - 1 }), path)).toBe(425)
    expect(await ask(signed({ path, isBlinded: false }), path)).toBe(400)
    const { 'X-SOGS-Nonce': _nonce, ...incomplete } = signed({ path })
    expect(await ask(incomplete, path)).toBe(400)
    const headers = signed({ path })
    expect([await ask(headers, path), await ask(headers, path)]).toEqual([200, 425])
  })
})

describe('boxes', () => {
  const sealed = (byte: number) => new Uint8Array(100).fill(byte)

  it('are told to whom they belong, each message to its sender and its recipient alone', async () => {
    const eve = visit(world, testAccount(3))
    for (const who of [alice, bob, eve]) await who.community.recent(LOUNGE)
    await alice.community.sendDirect(bob.id, sealed(1))
    await eve.community.sendDirect(alice.id, sealed(2))
    const read = async (who: typeof alice) => {
      const { inbox, outbox } = (await who.community.poll([], {})).direct
      return [inbox, outbox].map((box) => box?.rows.map(({ sender, message }) => [sender, message[0]]))
    }
    expect(await read(bob)).toEqual([[[alice.id, 1]], []])
    expect(await read(alice)).toEqual([[[eve.id, 2]], [[alice.id, 1]]])
    expect(await read(eve)).toEqual([[], [[eve.id, 2]]])
    await expect(
      alice.community.sendDirect(visit(world, testAccount(4)).id, sealed(3)),
    ).rejects.toMatchObject({
      code: 'no-person',
    })
  })

  it('go on where reading ended', async () => {
    for (const who of [alice, bob]) await who.community.recent(LOUNGE)
    await alice.community.sendDirect(bob.id, sealed(1))
    const since = { inbox: (await bob.community.poll([], {})).direct.inbox?.until ?? 0 }
    expect((await bob.community.poll([], since)).direct.inbox).toEqual({ rows: [], until: since.inbox })
    await alice.community.sendDirect(bob.id, sealed(2))
    const { inbox } = (await bob.community.poll([], since)).direct
    expect(inbox?.rows.map(({ message }) => message[0])).toEqual([2])
    expect((await alice.community.sent()).rows).toHaveLength(2)
    expect((await alice.community.sent(since.inbox)).rows).toHaveLength(1)
  })
})
