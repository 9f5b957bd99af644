import { describe, expect, it } from 'vitest'
import { RelayError } from '../transport/relay-error'
import { react, removeMessage, retry } from './actions/messages'
import { accept, begin, setTimer as setMessageTimer } from './actions/people'
import { markRead } from './actions/reading'
import { device, settle, start, until } from './engine-test-device'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

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
