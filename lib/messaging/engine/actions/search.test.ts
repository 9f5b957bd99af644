import { expect, it } from 'vitest'
import { type Conversation, emptyConversation } from '../../model/conversation'
import { type Message, messageKey } from '../../model/message'
import { memoryStore } from '../../storage/memory-store'
import { sealedStore } from '../../storage/sealed-store'
import { deriveStorageKeys } from '../../storage/storage-keys'
import { testBook, testDocuments } from '../engine-test-world'
import { beginWork, type Memory } from '../work'
import { searchMessages } from './search'

const [bob, carol, dave] = ['bb', 'cc', 'dd'].map((byte) => `05${byte.repeat(32)}`) as [
  string,
  string,
  string,
]

const said = (conversation: string, sentAt: number, text: string): Message => ({
  conversation,
  author: conversation,
  sentAt,
  content: { kind: 'text', text },
  reactions: [],
})

/** A history on disk of which nothing is in memory yet, as after a start. */
async function history(...messages: Message[]) {
  const store = sealedStore(memoryStore(), await deriveStorageKeys(new Uint8Array(32)))
  const conversations = new Map<string, Conversation>()
  const work = beginWork({ conversations, messages: new Map() }, store)
  for (const message of messages) {
    work.putMessage(message)
    work.putConversation(emptyConversation(message.conversation))
  }
  await work.commit()
  const memory: Memory = { conversations, messages: new Map() }
  const book = testBook({ [dave]: { isBlocked: true } })
  return { memory, store, documents: { ...testDocuments(), book } }
}

it('looks through everything that is kept, newest first, but not at people who are blocked', async () => {
  const kept = await history(
    said(bob, 1, 'Noon?'),
    said(carol, 3, 'before noon'),
    said(bob, 2, 'never'),
    said(dave, 4, 'noon'),
  )
  const all = await searchMessages(kept, { text: 'NOON' })
  expect(all.messages.map(messageKey)).toEqual([`${carol}:3`, `${bob}:1`])
  expect(all.hasMore).toBe(false)
  const one = await searchMessages(kept, { text: 'noon', conversation: bob })
  expect(one.messages.map(messageKey)).toEqual([`${bob}:1`])
})

it('finds files and invitations by their names, and no message that was taken back', async () => {
  const file = { contentType: '', bytes: 1, url: '', isVoice: false }
  const bytes = { key: new Uint8Array(), digest: new Uint8Array() }
  const kept = await history(
    {
      ...said(bob, 1, ''),
      content: { kind: 'files', text: '', files: [{ ...file, ...bytes, name: 'plan.pdf' }] },
    },
    { ...said(bob, 2, ''), content: { kind: 'community', url: '', name: 'Plan room' } },
    { ...said(bob, 3, 'plan'), content: { kind: 'deleted' } },
  )
  const { messages } = await searchMessages(kept, { text: 'plan' })
  expect(messages.map(({ sentAt }) => sentAt)).toEqual([2, 1])
})

it('gives the newest 200 and says that there are more', async () => {
  const many = Array.from({ length: 201 }, (_, index) => said(bob, index, 'again'))
  const { messages, hasMore } = await searchMessages(await history(...many), { text: 'again' })
  expect(messages).toHaveLength(200)
  expect(messages[0]?.sentAt).toBe(200)
  expect(hasMore).toBe(true)
})
