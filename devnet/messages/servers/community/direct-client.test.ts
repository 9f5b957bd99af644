import { hexToBytes } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sealBlindedMessage } from '@/lib/crypto/blinding/blinded-message'
import { padContent } from '@/lib/crypto/seal/padding'
import { testSwarms } from '@/lib/messaging/engine/engine-test-world'
import { mergeDirect } from '@/lib/messaging/engine/receive/merge-direct'
import { exportHistory, importHistory } from '@/lib/messaging/host/history-file'
import { directId } from '@/lib/messaging/model/direct'
import { buildContent } from '@/lib/protocol/message/build-content'
import { startTestServers, testAccount, type TestServers, visit } from '../testing'
import { clientBrowser, closeBrowsers } from './client-test-browser'

let world: TestServers
let swarms: ReturnType<typeof testSwarms>
beforeEach(async () => {
  world = await startTestServers()
  world.clock.now = Date.now()
  swarms = testSwarms()
})
afterEach(async () => {
  closeBrowsers()
  await world.stop()
})

type Browser = Awaited<ReturnType<typeof clientBrowser>>

const lounge = () => world.servers.communities.find(({ url }) => url.includes('portal-lounge'))?.url ?? ''
const code = (expected: string) => expect.objectContaining({ code: expected })
const isPost = ({ method, endpoint }: { method: string; endpoint: string }) =>
  method === 'POST' && endpoint.startsWith('/inbox/')

/** Ann wrote in the room; Bob reads it and has begun to write to her alone. */
async function meet() {
  const [ann, bob] = [await clientBrowser(1, swarms), await clientBrowser(2, swarms)]
  await ann.api.setName({ name: 'Ann' })
  await bob.api.setName({ name: 'Bob' })
  const { conversation: room } = await ann.api.joinCommunity({ link: lounge() })
  await bob.api.joinCommunity({ link: lounge() })
  await ann.api.send({ conversation: room, text: 'hello all', draftId: 'a1' })
  await bob.until(async () => expect(await bob.texts(room)).toContain('hello all'))
  const author = (await bob.api.messages({ conversation: room })).at(-1)?.author ?? ''
  const { conversation: direct } = await bob.api.writePrivately({ conversation: room, author })
  return { ann, bob, room, author, direct }
}

const write = (who: Browser, conversation: string, text: string) =>
  who.api.send({ conversation, text, draftId: text })

const rowsFor = async (who: Browser) =>
  (await visit(world, who.account).community.poll([], {})).direct.inbox?.rows ?? []

it('a private word becomes a request, once; accepted, it is the ordinary conversation', async () => {
  const { ann, bob, room, author, direct } = await meet()
  expect(bob.view(direct)).toMatchObject({ kind: 'blinded', name: 'Ann', isApprovedByThem: false })
  await write(bob, direct, 'psst')
  await ann.until(async () => expect(await ann.texts(bob.id)).toEqual(['psst']))
  expect(ann.view(bob.id)).toMatchObject({
    ...{ kind: 'request', name: 'Bob', unread: 1 },
    cameThrough: new URL(room).host,
  })
  await bob.until(async () =>
    expect(await bob.api.messages({ conversation: direct })).toMatchObject([
      { author: bob.id, delivery: { status: 'stored' } },
    ]),
  )
  expect(bob.view(direct)?.unread).toBe(0)
  await bob.api.keepDraft({ conversation: direct, text: 'are you' })

  await ann.api.accept({ conversation: bob.id })
  await bob.until(() => expect(bob.view(direct)).toBeUndefined())
  expect(bob.view(ann.id)).toMatchObject({
    ...{ kind: 'contact', name: 'Ann', isApprovedByThem: true },
    ...{ draft: 'are you', formerIds: [direct] },
  })
  // A page that has not moved on yet.
  await bob.api.keepDraft({ conversation: direct, text: 'are you there' })
  await write(bob, direct, 'there you are')
  expect(bob.view(ann.id)?.draft).toBe('')
  await write(ann, bob.id, 'yes')
  await bob.until(async () => expect(await bob.texts(ann.id)).toEqual(['psst', 'there you are', 'yes']))
  await ann.until(async () => expect(await ann.texts(bob.id)).toContain('there you are'))
  expect((await ann.texts(bob.id)).filter((text) => text === 'psst')).toHaveLength(1)
  expect(await rowsFor(ann)).toHaveLength(1)
  expect(await bob.api.writePrivately({ conversation: room, author })).toEqual({ conversation: ann.id })
})

it('letters written before a page learns that two conversations became one are kept, with what was there', async () => {
  const { ann, bob, direct } = await meet()
  await write(bob, direct, 'psst')
  await bob.api.keepDraft({ conversation: ann.id, text: 'to Ann' })
  await bob.api.keepDraft({ conversation: direct, text: 'are you' })
  const { context } = bob.engine
  const merging = context.run((work) => mergeDirect(work, context, ann.id))
  await Promise.all([merging, bob.api.keepDraft({ conversation: direct, text: 'are you the' })])
  expect(context.memory.conversations.has(direct)).toBe(false)
  expect(context.memory.conversations.get(ann.id)?.draft).toBe('to Ann\nare you the')
  await bob.api.keepDraft({ conversation: direct, text: 'are you there' })
  expect(context.memory.conversations.get(ann.id)?.draft).toBe('to Ann\nare you there')
  await bob.api.keepDraft({ conversation: direct, text: '' })
  expect(context.memory.conversations.get(ann.id)?.draft).toBe('to Ann')
  await bob.api.keepDraft({ conversation: ann.id, text: 'something else' })
  await bob.api.keepDraft({ conversation: direct, text: 'late' })
  expect(context.memory.conversations.get(ann.id)?.draft).toBe('something else\nlate')
})

it('only text goes out before they answer, and nothing to oneself', async () => {
  const { ann, bob, room, author, direct } = await meet()
  await expect(bob.api.send({ conversation: direct, text: '', files: ['f'], draftId: 'f' })).rejects.toEqual(
    code('empty-message'),
  )
  await expect(
    bob.api.send({ conversation: direct, text: 'see', files: ['f'], draftId: 'f' }),
  ).rejects.toEqual(code('not-accepted-yet'))
  await expect(ann.api.writePrivately({ conversation: room, author })).rejects.toEqual(code('bad-recipient'))
  await write(bob, direct, 'psst')
  const [message] = await bob.api.messages({ conversation: direct })
  if (!message) throw new Error('nothing is there')
  const of = { conversation: direct, message }
  await expect(bob.api.react({ ...of, emoji: '🥰', isOn: true })).rejects.toEqual(code('not-accepted-yet'))
  await expect(bob.api.remove({ ...of, forEveryone: true })).rejects.toEqual(code('not-accepted-yet'))
  await bob.until(() => expect(bob.engine.state().network.waiting).toBe(0))
  await bob.until(async () => expect((await rowsFor(ann)).length).toBe(1))
  await bob.api.remove({ ...of, forEveryone: false })
  expect(await bob.texts(direct)).toEqual(['deleted'])
  await bob.api.hide({ conversation: direct })
  expect(bob.view(direct)).toBeUndefined()
  await expect(bob.api.pin({ conversation: direct, isPinned: true })).rejects.toEqual(
    code('not-accepted-yet'),
  )
})

it('a search everywhere finds what was said in rooms and alone', async () => {
  const { bob, direct } = await meet()
  await write(bob, direct, 'hello you')
  const { messages } = await bob.api.search({ text: 'hello' })
  expect(messages.map(({ content }) => ('text' in content ? content.text : ''))).toEqual([
    'hello you',
    'hello all',
  ])
})

it('somebody who is a contact already is written to in the ordinary way', async () => {
  const { ann, bob, room, author } = await meet()
  await bob.api.begin({ conversation: ann.id })
  expect(await bob.api.writePrivately({ conversation: room, author })).toEqual({ conversation: ann.id })
})

it('what the community took without saying so is not left a second time', async () => {
  const { ann, bob, direct } = await meet()
  let posts = 0
  bob.fault.act = (request, when) => {
    if (!isPost(request) || when === 'before') return
    posts += 1
    throw new Error('the path broke')
  }
  await write(bob, direct, 'psst')
  await bob.until(async () =>
    expect(
      (await bob.api.messages({ conversation: direct })).map(({ delivery }) => delivery?.status),
    ).toEqual(['stored']),
  )
  await bob.until(() => expect(bob.engine.state().network.waiting).toBe(0))
  expect([posts, (await rowsFor(ann)).length]).toEqual([1, 1])
})

it('what waits survives a reload and is sent once the way is free', async () => {
  const { ann, bob, direct } = await meet()
  bob.fault.act = (request) => {
    if (isPost(request)) throw new Error('no way out')
  }
  await write(bob, direct, 'psst')
  await bob.until(() => expect(bob.engine.state().network.waiting).toBe(1))
  bob.engine.stop()
  bob.fault.act = () => {}
  const again = await bob.open()
  expect(again.view(direct)).toMatchObject({ kind: 'blinded', name: 'Ann' })
  await again.until(async () =>
    expect(await again.api.messages({ conversation: direct })).toMatchObject([
      { delivery: { status: 'stored' } },
    ]),
  )
  await ann.until(async () => expect(await ann.texts(bob.id)).toEqual(['psst']))
  expect(await rowsFor(ann)).toHaveLength(1)
})

it('what a history file brings and was never sent is sent when a person asks, once', async () => {
  const { ann, bob, direct } = await meet()
  bob.fault.act = (request) => {
    if (isPost(request)) throw new Error('no way out')
  }
  await write(bob, direct, 'psst')
  const text = await exportHistory(bob, 'correct horse')
  bob.engine.stop()
  const second = await clientBrowser(2, swarms)
  await second.api.joinCommunity({ link: lounge() })
  await importHistory(second, { text, password: 'correct horse' })
  const [message] = await second.api.messages({ conversation: direct })
  if (!message) throw new Error('nothing is there')
  expect(message.delivery).toMatchObject({ status: 'failed' })
  for (let times = 0; times < 2; times += 1) await second.api.retry({ conversation: direct, message })
  await ann.until(async () => expect(await ann.texts(bob.id)).toEqual(['psst']))
  await second.until(() => expect(second.engine.state().network.waiting).toBe(0))
  expect(await rowsFor(ann)).toHaveLength(1)
})

it('what still waits when they make themselves known goes the ordinary way', async () => {
  const { ann, bob, direct } = await meet()
  bob.fault.act = (request) => {
    if (isPost(request)) throw new Error('no way out')
  }
  await write(bob, direct, 'psst')
  await write(ann, bob.id, 'I am Ann')
  await bob.until(async () => expect(await bob.texts(ann.id)).toEqual(['psst', 'I am Ann']))
  await ann.until(async () => expect(await ann.texts(bob.id)).toContain('psst'))
  await bob.until(() => expect(bob.engine.state().network.waiting).toBe(0))
  expect(await rowsFor(ann)).toEqual([])
})

it('other devices know it from the outbox, before and after the answer', async () => {
  const { ann, bob, direct } = await meet()
  await write(bob, direct, 'psst')
  const second = await clientBrowser(2, swarms)
  await second.until(async () => expect(await second.texts(direct)).toEqual(['psst']))
  expect(second.view(direct)).toMatchObject({ kind: 'blinded', unread: 0 })
  await ann.until(() => expect(ann.view(bob.id)).toBeDefined())
  await ann.api.accept({ conversation: bob.id })
  for (const device of [bob, second]) {
    await device.until(async () => expect(await device.texts(ann.id)).toEqual(['psst']))
    expect(device.view(direct)).toBeUndefined()
  }
  const third = await clientBrowser(2, swarms)
  await third.until(async () => expect(await third.texts(ann.id)).toEqual(['psst']))
  expect(third.view(direct)).toBeUndefined()
})

it('whoever is blocked is not heard through a community either', async () => {
  const { ann, bob, direct } = await meet()
  await ann.api.block({ conversation: bob.id, isBlocked: true })
  await write(bob, direct, 'psst')
  await bob.until(async () => expect(await rowsFor(ann)).toHaveLength(1))
  const eve = await clientBrowser(3, swarms)
  await eve.api.joinCommunity({ link: lounge() })
  await write(eve, direct, 'after it')
  await ann.until(async () => expect(await ann.texts(eve.id)).toEqual(['after it']))
  expect(await ann.texts(bob.id)).toEqual([])
})

it('what is not what it says to be is passed over, and holds nothing up', async () => {
  const { ann, bob, author, direct } = await meet()
  const eve = testAccount(9)
  const at = visit(world, eve)
  await at.community.recent('portal-lounge')
  const of = { account: eve, serverKey: at.serverKey, sender: at.id, recipient: author }
  const words = (text: string) =>
    padContent(buildContent({ content: { kind: 'text', text }, sentAt: Date.now() }))
  const nonce = (byte: number) => new Uint8Array(24).fill(byte)
  const asBob = { ...of, account: { ...eve, ed25519PublicKey: bob.account.ed25519PublicKey } }
  const flipped = sealBlindedMessage(of, words('flipped'), nonce(1))
  flipped[40] = (flipped[40] ?? 0) ^ 1
  const bad = [
    sealBlindedMessage(asBob, words('I am Bob'), nonce(2)),
    sealBlindedMessage(
      { ...of, account: { ...eve, ed25519PublicKey: nonce(3).slice(0, 32) } },
      words('x'),
      nonce(3),
    ),
    flipped,
    sealBlindedMessage(of, Uint8Array.of(255, 255, 255), nonce(4)),
    hexToBytes('00'.repeat(80)),
    Uint8Array.of(1),
  ]
  for (const sealed of bad) await at.community.sendDirect(author, sealed)
  await expect(at.community.sendDirect(author, new Uint8Array(80_000))).rejects.toEqual(code('refused'))
  await write(bob, direct, 'psst')
  await ann.until(async () => expect(await ann.texts(bob.id)).toEqual(['psst']))
  expect(ann.engine.state().conversations.filter(({ kind }) => kind === 'request')).toHaveLength(1)
})

it('what was deleted stays away: told again by the community, and on a device that is set up later', async () => {
  const { ann, bob, author, direct } = await meet()
  await write(bob, direct, 'psst')
  await ann.until(async () => expect(await ann.texts(bob.id)).toEqual(['psst']))
  const [message] = await ann.api.messages({ conversation: bob.id })
  const [row] = await rowsFor(ann)
  if (!message || !row) throw new Error('nothing is there')
  await ann.api.remove({ conversation: bob.id, message, forEveryone: false })
  await visit(world, bob.account).community.sendDirect(author, row.message)
  await write(bob, direct, 'later')
  await ann.until(async () => expect(await ann.texts(bob.id)).toContain('later'))
  expect(await ann.texts(bob.id)).toEqual(['later'])
  expect(await rowsFor(ann)).toHaveLength(3)
  await ann.until(() => expect(ann.engine.state().network.waiting).toBe(0))

  const second = await clientBrowser(1, swarms)
  await second.until(async () => expect(await second.texts(bob.id)).toEqual(['later']))
  expect(second.view(bob.id)).toMatchObject({ unread: 1, kind: 'request' })
})

it('says why it was not sent: nobody there, or the community left', async () => {
  const { bob, direct, room } = await meet()
  const somebody = directId({
    baseUrl: new URL(room).origin,
    person: visit(world, testAccount(8)).id,
  })
  await write(bob, somebody, 'anybody?')
  await bob.until(async () =>
    expect(await bob.api.messages({ conversation: somebody })).toMatchObject([
      { delivery: { status: 'failed', family: 'community', code: 'no-person' } },
    ]),
  )
  await write(bob, direct, 'psst')
  await bob.until(() => expect(bob.engine.state().network.waiting).toBe(0))
  await bob.api.leaveCommunity({ conversation: room })
  await expect(write(bob, direct, 'still there?')).rejects.toEqual(code('community-left'))
  expect(await bob.texts(direct)).toEqual(['psst'])
})
