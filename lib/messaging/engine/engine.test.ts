import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Message } from '../model/message'
import type { MessengerEvent, Settings } from '../model/state'
import { memoryStore } from '../storage/memory-store'
import type { RawStore } from '../storage/raw-store'
import { sealedStore } from '../storage/sealed-store'
import { deriveStorageKeys } from '../storage/storage-keys'
import { RelayError } from '../transport/relay-error'
import { react, removeMessage, retry } from './actions/messages'
import { accept, begin, setTimer as setMessageTimer } from './actions/people'
import { markRead } from './actions/reading'
import { sendText } from './actions/send-text'
import { startEngine, type Engine } from './engine'
import { loadMessages } from './work'
import { plainCodec, testDocuments, testSwarms } from './engine-test-world'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

const engines: Engine[] = []
afterEach(() => {
  for (const engine of engines.splice(0)) engine.stop()
  vi.useRealTimers()
})

type Swarms = ReturnType<typeof testSwarms>

async function device(
  swarms: Swarms,
  ownId: string,
  given: { raw?: RawStore; settings?: Partial<Settings> } = {},
) {
  const raw = given.raw ?? memoryStore()
  const store = sealedStore(raw, await deriveStorageKeys(new Uint8Array(32).fill(ownId.length)))
  const events: MessengerEvent[] = []
  const documents = testDocuments()
  const settings = { sendsReadReceipts: false, sendsTyping: false, notifies: false, ...given.settings }
  const engine = await startEngine({
    ownId,
    isTemporary: false,
    store,
    network: swarms.networkOf(ownId),
    codec: plainCodec(ownId),
    documents,
    settings: () => settings,
    emit: (event) => events.push(event),
    now: Date.now,
    setTimer: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  engines.push(engine)
  const { context } = engine
  const messages = async (of: string): Promise<Message[]> =>
    [...(await loadMessages(context.memory, store, of)).values()].sort((one, two) => one.sentAt - two.sentAt)
  return {
    engine,
    context,
    raw,
    events,
    messages,
    texts: async (of: string) =>
      (await messages(of)).map(({ content }) => (content.kind === 'text' ? content.text : content.kind)),
    send: (conversation: string, text: string, draftId = text) =>
      sendText(context, { conversation, text, draftId }),
    view: (of: string) => engine.state().conversations.find(({ id }) => id === of),
  }
}

/** Sealing happens on other threads: so many turns of the loop are given to it in each half second. */
const TURNS = 200

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

const start = () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  return testSwarms()
}

async function settle(milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    for (let turns = 0; turns < TURNS; turns += 1) await new Promise<void>((resolve) => setImmediate(resolve))
    await pass(500)
  }
  for (let turns = 0; turns < TURNS; turns += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

/** Lets time pass until a fact holds; gives up after five minutes of it. */
async function until(holds: () => Promise<boolean> | boolean) {
  for (let seconds = 0; seconds < 300 && !(await holds()); seconds += 1) await settle(1_000)
  expect(await holds()).toBe(true)
}

describe('two people', () => {
  it('a first message is a request; accepted, both see each other as contacts', async () => {
    const swarms = start()
    const [one, two] = [await device(swarms, alice), await device(swarms, bob)]
    await one.send(bob, 'hello')
    expect((await one.messages(bob))[0]?.delivery).toEqual({ status: 'sending' })
    await until(async () => (await one.messages(bob))[0]?.delivery?.status === 'stored')
    await until(async () => (await two.texts(alice)).length > 0)
    expect((await one.messages(bob))[0]?.delivery).toEqual({ status: 'stored', stored: 5, of: 5 })
    expect(await two.texts(alice)).toEqual(['hello'])
    expect(two.view(alice)?.kind).toBe('request')
    expect(one.view(bob)?.isApprovedByThem).toBe(false)
    await accept(two.context, { conversation: alice })
    await until(() => one.view(bob)?.isApprovedByThem === true)
    expect([two.view(alice)?.kind, one.view(bob)?.isApprovedByThem]).toEqual(['contact', true])
  })

  it('reactions, reading and taking back reach the other side', async () => {
    const swarms = start()
    const settings = { sendsReadReceipts: true }
    const one = await device(swarms, alice, { settings })
    const two = await device(swarms, bob, { settings })
    await one.send(bob, 'hello')
    await until(async () => (await two.texts(alice)).length > 0)
    await accept(two.context, { conversation: alice })
    const [message] = await two.messages(alice)
    if (!message) throw new Error('nothing came')
    const { author, sentAt } = message
    const of = { conversation: alice, message: { author, sentAt } }
    await react(two.context, { ...of, emoji: '😂', isOn: true })
    await markRead(two.context, { conversation: alice, until: sentAt })
    await until(async () => ((await one.messages(bob))[0]?.readAt ?? 0) > 0)
    expect((await one.messages(bob))[0]?.reactions).toEqual([{ author: bob, emoji: '😂' }])
    await removeMessage(one.context, { conversation: bob, message: { author, sentAt }, forEveryone: true })
    await until(async () => (await two.texts(alice))[0] === 'deleted')
    await expect(react(two.context, { ...of, emoji: '😂', isOn: true })).rejects.toEqual(
      expect.objectContaining({ code: 'message-gone' }),
    )
  })

  it('a second device of the same account shows what the first one sent', async () => {
    const swarms = start()
    const phone = await device(swarms, alice)
    const browser = await device(swarms, alice)
    await phone.send(bob, 'from the phone')
    await until(async () => (await browser.texts(bob)).length > 0)
    expect(await browser.texts(bob)).toEqual(['from the phone'])
    expect((await browser.messages(bob))[0]?.delivery?.status).toBe('stored')
    expect(await phone.texts(bob)).toEqual(['from the phone'])
  })

  it('error: somebody else’s message cannot be taken from everybody', async () => {
    const swarms = start()
    const [one, two] = [await device(swarms, alice), await device(swarms, bob)]
    await one.send(bob, 'hello')
    await until(async () => (await two.texts(alice)).length > 0)
    const message = { author: alice, sentAt: (await two.messages(alice))[0]?.sentAt ?? 0 }
    await expect(
      removeMessage(two.context, { conversation: alice, message, forEveryone: true }),
    ).rejects.toEqual(expect.objectContaining({ code: 'not-your-message' }))
  })

  it('disappearing messages end on both sides', async () => {
    const swarms = start()
    const [one, two] = [await device(swarms, alice), await device(swarms, bob)]
    await begin(one.context, { conversation: bob })
    await setMessageTimer(one.context, { conversation: bob, timer: { mode: 'after-send', seconds: 30 } })
    await one.send(bob, 'short')
    await until(async () => (await two.texts(alice)).length === 2)
    await settle(20_000)
    expect(await two.texts(alice)).toEqual(['timer', 'short'])
    await until(async () => (await two.texts(alice)).length === 1)
    await until(async () => (await one.texts(bob)).length === 1)
    expect([await one.texts(bob), await two.texts(alice)]).toEqual([['timer'], ['timer']])
  })

  it('what ran out while the computer slept is gone with the first look at the network', async () => {
    const swarms = start()
    const one = await device(swarms, alice)
    await begin(one.context, { conversation: bob })
    await setMessageTimer(one.context, { conversation: bob, timer: { mode: 'after-send', seconds: 86_400 } })
    await one.send(bob, 'short')
    await until(() => one.engine.state().network.waiting === 0)
    swarms.moveClock(21 * 86_400_000)
    one.engine.wake({ isVisible: true })
    await until(async () => (await one.texts(bob)).length === 1)
    expect(await one.texts(bob)).toEqual(['timer'])
  })
})

describe('a bad network', () => {
  it('offline: fifty messages wait over a restart and arrive once each, in order', async () => {
    const swarms = start()
    const two = await device(swarms, bob)
    const before = await device(swarms, alice)
    swarms.fail(() => new RelayError('no-relay'))
    const wanted = Array.from({ length: 50 }, (_, index) => `note ${index}`)
    for (const text of wanted) await before.send(bob, text)
    await until(() => before.engine.state().network.status === 'failing')
    expect(before.engine.state().network.waiting).toBe(50)
    before.engine.stop()
    const after = await device(swarms, alice, { raw: before.raw })
    expect(await after.texts(bob)).toEqual(wanted)
    swarms.fail(undefined)
    await until(async () => (await two.texts(alice)).length >= wanted.length)
    expect(await two.texts(alice)).toEqual(wanted)
    await until(() => after.engine.state().network.waiting === 0)
    expect(after.engine.state().network.status).toBe('online')
    expect(swarms.storedFor(bob)).toHaveLength(50)
  })

  it('one in three answers lost: nothing is lost, nothing comes twice', async () => {
    const swarms = start()
    const [one, two] = [await device(swarms, alice), await device(swarms, bob)]
    let calls = 0
    swarms.fail(() => ((calls += 1) % 3 === 0 ? new RelayError('no-relay') : undefined), 'after')
    const wanted = Array.from({ length: 20 }, (_, index) => `m${index}`)
    for (const text of wanted) await one.send(bob, text)
    await until(async () => (await two.texts(alice)).length >= wanted.length)
    await until(() => one.engine.state().network.waiting === 0)
    await settle(10_000)
    expect(await two.texts(alice)).toEqual(wanted)
    expect(two.view(alice)?.unread).toBe(20)
    expect(swarms.storedFor(bob)).toHaveLength(20)
  })

  it('a swarm that refuses for good is told, and a person may try again', async () => {
    const swarms = start()
    const [one, two] = [await device(swarms, alice), await device(swarms, bob)]
    swarms.fail(() => new Error('no'))
    await one.send(bob, 'hello')
    await until(async () => (await one.messages(bob))[0]?.delivery?.status === 'failed')
    const [message] = await one.messages(bob)
    expect(message?.delivery).toEqual({ status: 'failed', code: 'unknown' })
    swarms.fail(undefined)
    const of = { author: alice, sentAt: message?.sentAt ?? 0 }
    await retry(one.context, { conversation: bob, message: of })
    await until(async () => (await two.texts(alice)).length > 0)
    await until(async () => (await one.messages(bob))[0]?.delivery?.status === 'stored')
    expect(await two.texts(alice)).toEqual(['hello'])
    expect((await one.messages(bob))[0]?.delivery?.status).toBe('stored')
  })

  it('garbage, forgeries and entries of others are passed over and not looked at again', async () => {
    const swarms = start()
    const two = await device(swarms, bob)
    swarms.put(bob, new TextEncoder().encode('not a message'))
    swarms.put(bob, new Uint8Array())
    const one = await device(swarms, alice)
    await one.send(bob, 'fine')
    await until(async () => (await two.texts(alice)).length > 0)
    expect(await two.texts(alice)).toEqual(['fine'])
    expect(two.engine.state().network.status).toBe('online')
  })

  it('the same draft handed over twice, as after a change of the leading tab, is sent once', async () => {
    const swarms = start()
    const one = await device(swarms, alice)
    await one.send(bob, 'hello', 'draft-1')
    await one.send(bob, 'hello', 'draft-1')
    await until(() => one.engine.state().network.waiting === 0)
    expect(swarms.storedFor(bob)).toHaveLength(1)
  })
})

describe('what may be sent', () => {
  it.each([
    ['empty-message', '   '],
    ['message-too-long', '😂'.repeat(2_001)],
  ])('error: %s', async (code, text) => {
    const one = await device(start(), alice)
    await expect(one.send(bob, text)).rejects.toEqual(expect.objectContaining({ code }))
    expect(await one.messages(bob)).toEqual([])
  })

  it('error: only whole Account IDs', async () => {
    const one = await device(start(), alice)
    for (const id of ['', '05', bob.toUpperCase(), `15${bob.slice(2)}`])
      await expect(one.send(id, 'x')).rejects.toEqual(expect.objectContaining({ code: 'bad-recipient' }))
  })
})
