import { describe, expect, it } from 'vitest'
import type { Message } from '../../model/message'
import { memoryStore } from '../../storage/memory-store'
import { sealedStore, type SealedStore } from '../../storage/sealed-store'
import { deriveStorageKeys } from '../../storage/storage-keys'
import type { Contact } from '../contact'
import { testBook } from '../engine-test-world'
import type { Incoming, IncomingContent } from '../incoming'
import { beginWork, loadMessages, type Memory, MESSAGES } from '../work'
import { receive } from './receive'
import { MOST_REMEMBERED } from './removed'

const me = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`
const eve = `05${'ee'.repeat(32)}`
const NOW = 1_800_000_000_000

async function inbox(
  contacts: Record<string, Partial<Contact>> = { [bob]: { isApproved: true } },
  tells = true,
) {
  const store: SealedStore = sealedStore(memoryStore(), await deriveStorageKeys(new Uint8Array(32)))
  const memory: Memory = { conversations: new Map(), messages: new Map() }
  const book = testBook(contacts)
  const take = async (incoming: Partial<Incoming> & { content: IncomingContent }) => {
    const work = beginWork(memory, store)
    const given = { sender: bob, sentAt: NOW, hash: 'h', ...incoming }
    const aftermath = await receive(work, given, {
      ownId: me,
      book,
      now: NOW,
      settings: { sendsReadReceipts: tells, sendsTyping: tells },
    })
    await work.commit()
    return aftermath
  }
  const messages = async (id = bob): Promise<Message[]> => [
    ...(await loadMessages(memory, store, id)).values(),
  ]
  return { take, messages, book, memory, store }
}

const text = (words: string, more = {}): IncomingContent => ({
  kind: 'message',
  content: { kind: 'text', text: words },
  ...more,
})

describe('receive', () => {
  it('a message goes to the conversation of its sender, is counted and told', async () => {
    const { take, messages, memory, store } = await inbox()
    expect(await take({ content: text('hi') })).toMatchObject({ removeHashes: [], arrived: bob })
    expect((await messages()).map(({ content }) => content)).toEqual([{ kind: 'text', text: 'hi' }])
    expect(memory.conversations.get(bob)).toMatchObject({ unread: 1, lastAt: NOW })
    expect(await store.list({ table: MESSAGES, group: bob })).toHaveLength(1)
  })

  it('the same message a second time, under another hash, changes nothing', async () => {
    const { take, messages, memory } = await inbox()
    await take({ content: text('hi') })
    await take({ content: text('something else'), hash: 'h2' })
    expect((await messages()).map(({ content }) => content)).toEqual([{ kind: 'text', text: 'hi' }])
    expect(memory.conversations.get(bob)?.unread).toBe(1)
  })

  it('messages that come in another order are counted once each', async () => {
    const { take, memory } = await inbox()
    for (const step of [3, 1, 2]) await take({ sentAt: NOW + step, content: text(`${step}`) })
    expect(memory.conversations.get(bob)).toMatchObject({
      unread: 3,
      last: { content: { kind: 'text', text: '3' } },
    })
  })

  it('a stranger is kept as a request: nothing is announced', async () => {
    const { take, messages, book } = await inbox()
    const profile = { name: 'Eve', updatedAtSeconds: 5 }
    const { arrived } = await take({ sender: eve, content: text('psst', { profile }) })
    expect(arrived).toBeUndefined()
    expect(await messages(eve)).toHaveLength(1)
    expect(book.contact(eve)).toMatchObject({ name: 'Eve', isApproved: false, hasApprovedMe: false })
  })

  it('of somebody blocked nothing is kept', async () => {
    const { take, messages, memory } = await inbox({ [eve]: { isBlocked: true } })
    await take({ sender: eve, content: text('psst') })
    expect([await messages(eve), memory.conversations.size]).toEqual([[], 0])
  })

  it('an answer to a request of one’s own counts as accepting it, as does saying so', async () => {
    const { take, book } = await inbox({ [bob]: { isApproved: true }, [eve]: { isApproved: true } })
    await take({ content: text('hi') })
    await take({ sender: eve, content: { kind: 'accepted' } })
    expect([book.contact(bob)?.hasApprovedMe, book.contact(eve)?.hasApprovedMe]).toEqual([true, true])
  })

  it('an older profile does not replace a newer name', async () => {
    const { take, book } = await inbox()
    const named = (name: string, updatedAtSeconds: number, sentAt: number) =>
      take({ sentAt, content: text('x', { profile: { name, updatedAtSeconds } }) })
    await named('New', 9, NOW)
    await named('Old', 5, NOW + 1)
    expect(book.contact(bob)?.name).toBe('New')
  })

  it('a picture comes with the name, and goes when a newer profile has none', async () => {
    const { take, book } = await inbox()
    const picture = { url: 'http://files.test/file/1', key: new Uint8Array(32).fill(1) }
    const told = (updatedAtSeconds: number, more = {}) =>
      take({
        sentAt: NOW + updatedAtSeconds,
        content: text('x', { profile: { name: 'Bob', updatedAtSeconds, ...more } }),
      })
    await told(5, { picture })
    expect(book.contact(bob)?.picture).toEqual(picture)
    await told(6, { picture: { ...picture, key: new Uint8Array(32).fill(2) } })
    expect(book.contact(bob)?.picture?.key[0]).toBe(2)
    await told(4)
    expect(book.contact(bob)?.picture).toBeDefined()
    await told(7)
    expect(book.contact(bob)).toMatchObject({ picture: undefined, profileUpdatedAt: 7 })
  })

  it('a copy of one’s own device lands in the conversation it was written in', async () => {
    const { take, messages, memory, book } = await inbox({})
    await take({ sender: me, syncTarget: bob, content: text('from my phone') })
    expect((await messages())[0]).toMatchObject({ author: me, delivery: { status: 'stored' } })
    expect(memory.conversations.get(bob)?.unread).toBe(0)
    expect(book.contact(bob)?.isApproved).toBe(true)
  })

  it('error: a copy for somebody else’s conversation is taken from oneself only', async () => {
    const { take, messages } = await inbox()
    await take({ sender: eve, syncTarget: bob, content: text('forged') })
    expect([await messages(bob), await messages(eve)]).toEqual([[], []])
  })

  it('a reaction is added once, taken back by its author only', async () => {
    const { take, messages } = await inbox()
    await take({ sender: me, syncTarget: bob, content: text('hello') })
    const on = { author: me, sentAt: NOW }
    const react = (isOn: boolean, sender = bob) =>
      take({ sender, sentAt: NOW + 1, content: { kind: 'reaction', on, emoji: '😂', isOn } })
    await react(true)
    await react(true)
    expect((await messages())[0]?.reactions).toEqual([{ author: bob, emoji: '😂' }])
    await react(false, eve)
    expect((await messages())[0]?.reactions).toHaveLength(1)
    await react(false)
    expect((await messages())[0]?.reactions).toEqual([])
  })

  it('a receipt marks one’s own messages of that conversation only', async () => {
    const { take, messages } = await inbox()
    await take({ sender: me, syncTarget: bob, content: text('hello') })
    await take({ sender: eve, content: { kind: 'receipt', sentAt: [NOW] } })
    expect((await messages())[0]?.readAt).toBeUndefined()
    await take({ content: { kind: 'receipt', sentAt: [NOW, NOW + 99] } })
    expect((await messages())[0]?.readAt).toBe(NOW)
  })

  it('who tells nobody that messages were read or written is not told either', async () => {
    const { take, messages } = await inbox(undefined, false)
    await take({ sender: me, syncTarget: bob, content: text('hello') })
    await take({ content: { kind: 'receipt', sentAt: [NOW] } })
    const { typing } = await take({ content: { kind: 'typing', isTyping: true } })
    expect([(await messages())[0]?.readAt, typing]).toEqual([undefined, undefined])
  })

  it('a timer that runs from reading runs for the author from sending', async () => {
    const { take, messages } = await inbox()
    const timer = { mode: 'after-read', seconds: 60 } as const
    await take({ sender: me, syncTarget: bob, content: text('mine', { timer }) })
    await take({ sentAt: NOW + 1, content: text('theirs', { timer }) })
    expect((await messages()).map(({ expiresAt }) => expiresAt)).toEqual([NOW + 60_000, undefined])
  })

  it('its author takes a message back, nobody else does', async () => {
    const { take, messages, memory } = await inbox({ [bob]: { isApproved: true }, [eve]: {} })
    await take({ content: text('oops') })
    const message = { author: bob, sentAt: NOW }
    await take({ sender: eve, content: { kind: 'unsend', message } })
    expect((await messages())[0]?.content.kind).toBe('text')
    expect(await take({ content: { kind: 'unsend', message } })).toEqual({ removeHashes: ['h'] })
    expect((await messages())[0]?.content).toEqual({ kind: 'deleted' })
    expect(memory.conversations.get(bob)?.unread).toBe(0)
  })

  it('an own device removes a message of the other side here, too', async () => {
    const { take, messages } = await inbox()
    await take({ content: text('spam') })
    await take({ sender: me, content: { kind: 'unsend', message: { author: bob, sentAt: NOW } } })
    expect(await messages()).toEqual([])
  })

  it('what an own device removed does not come again, in whichever order it is told', async () => {
    const { take, messages, memory } = await inbox({})
    const remove = (sentAt: number) =>
      take({ sender: me, content: { kind: 'unsend', message: { author: bob, sentAt } } })
    await take({ content: text('spam') })
    await remove(NOW)
    await remove(NOW + 1)
    for (const sentAt of [NOW, NOW + 1, NOW + 2])
      await take({ sentAt, hash: `again ${sentAt}`, content: text(`at ${sentAt - NOW}`) })
    expect((await messages()).map(({ content }) => content)).toEqual([{ kind: 'text', text: 'at 2' }])
    expect(memory.conversations.get(bob)?.unread).toBe(1)
    await take({ sender: me, content: { kind: 'unsend', message: { author: me, sentAt: NOW } } })
    expect([...memory.conversations.keys()]).toEqual([bob])
  })

  it('so many are remembered, the newest ones', async () => {
    const { take, messages, memory } = await inbox()
    for (let sentAt = NOW; sentAt <= NOW + MOST_REMEMBERED; sentAt += 1)
      await take({ sender: me, content: { kind: 'unsend', message: { author: bob, sentAt } } })
    expect(memory.conversations.get(bob)?.removed).toHaveLength(MOST_REMEMBERED)
    await take({ sentAt: NOW + MOST_REMEMBERED, content: text('again') })
    expect(await messages()).toEqual([])
  })

  it('notes to oneself are no conversation with somebody', async () => {
    const { take, messages, memory } = await inbox()
    await take({ sender: me, content: text('milk') })
    expect(await messages(me)).toHaveLength(1)
    expect(memory.conversations.get(me)?.unread).toBe(0)
  })

  it('a clock far ahead does not keep a conversation on top for ever', async () => {
    const { take, memory } = await inbox()
    await take({ sentAt: NOW + 86_400_000, content: text('from tomorrow') })
    expect(memory.conversations.get(bob)?.lastAt).toBe(NOW + 5 * 60_000)
  })

  it('typing is told of accepted people only, and never kept', async () => {
    const { take, memory } = await inbox()
    const content = { kind: 'typing', isTyping: true } as const
    expect((await take({ content })).typing).toEqual({ conversation: bob, isTyping: true })
    expect((await take({ sender: eve, content })).typing).toBeUndefined()
    expect(memory.conversations.size).toBe(0)
  })

  it('who was writing is not any more once the message is here', async () => {
    const { take } = await inbox()
    expect((await take({ content: text('done') })).typing).toEqual({ conversation: bob, isTyping: false })
    expect((await take({ sender: me, syncTarget: bob, content: text('mine') })).typing).toBeUndefined()
  })
})
