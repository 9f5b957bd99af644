import { expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { blindedKeys, signBlinded } from '@/lib/crypto/blinding/blinded-keys'
import { padContent } from '@/lib/crypto/seal/padding'
import { buildContent, type OutgoingContent } from '@/lib/protocol/message/build-content'
import type { RoomRow } from '@/lib/protocol/communities/room-rows'
import { beginWork, type Memory } from '../engine/work'
import { memoryStore } from '../storage/memory-store'
import { sealedStore } from '../storage/sealed-store'
import { temporaryKeys } from '../storage/vault'
import { takeRows } from './take-rows'

const NOW = 1_790_000_000_000
const conversation = 'https://sogs.test/lounge'
const account = accountKeysFromSeed(new Uint8Array(32).fill(1))
const keys = blindedKeys(15, account, new Uint8Array(32).fill(9))

type Row = {
  id: number
  seqno: number
  sentAt?: number
  content?: OutgoingContent
  reactions?: RoomRow['reactions']
}

function row({ id, seqno, sentAt = NOW + id, content, reactions }: Row): RoomRow {
  const said = content ?? { kind: 'text', text: `message ${id}` }
  const data = padContent(buildContent({ content: said, sentAt }))
  const signature = signBlinded(15, account, keys, data)
  const posted = sentAt / 1000
  return { id, seqno, session_id: keys.id, posted, data, signature, deleted: false, reactions }
}

async function room(ownId = 'nobody') {
  const memory: Memory = { conversations: new Map(), messages: new Map() }
  const store = sealedStore(memoryStore(), await temporaryKeys())
  const messages = () => beginWork(memory, store).messages(conversation)
  return {
    messages,
    async take(...rows: RoomRow[]) {
      const work = beginWork(memory, store)
      const added = await takeRows(work, { conversation, ownId, rows })
      await work.commit()
      return added.length
    },
    async texts() {
      const all = await messages()
      return all.map(({ content }) => ('text' in content ? content.text : content.kind))
    },
  }
}

it('messages are kept once, in the order of the community, however often they are told', async () => {
  const { take, texts } = await room()
  const rows = [row({ id: 3, seqno: 3 }), row({ id: 2, seqno: 2 })]
  expect(await take(...rows)).toBe(2)
  expect(await take(...rows)).toBe(0)
  expect(await texts()).toEqual(['message 2', 'message 3'])
})

it('the same signed message under a second number is no second message', async () => {
  const { take, texts, messages } = await room()
  const first = row({ id: 1, seqno: 1 })
  await take(first)
  expect(await take({ ...first, id: 7, seqno: 7 })).toBe(0)
  expect(await texts()).toEqual(['message 1'])
  expect((await messages())[0]?.posted?.id).toBe(1)
})

it('what an author corrects takes the place of what it was', async () => {
  const { take, texts } = await room()
  await take(row({ id: 1, seqno: 1 }))
  await take(row({ id: 1, seqno: 2, sentAt: NOW + 60_000, content: { kind: 'text', text: 'corrected' } }))
  expect(await texts()).toEqual(['corrected'])
})

it('what is deleted goes, and what nobody knew stays away', async () => {
  const { take, texts } = await room()
  await take(row({ id: 1, seqno: 1 }), row({ id: 2, seqno: 2 }))
  await take({ id: 1, seqno: 3, data: null, deleted: true }, { id: 9, seqno: 4, data: null, deleted: true })
  expect(await texts()).toEqual(['message 2'])
})

it('reactions are those that the community tells, one’s own among them', async () => {
  const { take, messages } = await room('me')
  const other = `15${'ab'.repeat(32)}`
  await take(row({ id: 1, seqno: 1 }))
  await take({
    id: 1,
    seqno: 2,
    deleted: false,
    reactions: {
      '👍': { count: 5, reactors: [other], you: true },
      '🥰': { count: 1, reactors: [other], you: false },
    },
  })
  const [message] = await messages()
  expect(message?.reactions).toEqual([
    { author: 'me', emoji: '👍' },
    { author: other, emoji: '👍' },
    { author: other, emoji: '🥰' },
  ])
  expect(message?.reactionCounts).toEqual({ '👍': 5 })
})

it('kinds that have no place in a room, and rows that nobody signed, are passed over', async () => {
  const { take, texts } = await room()
  await take(
    row({ id: 1, seqno: 1, content: { kind: 'timer', timer: { mode: 'after-send', seconds: 60 } } }),
    row({ id: 2, seqno: 2, content: { kind: 'typing', isTyping: true } }),
    { ...row({ id: 3, seqno: 3 }), signature: new Uint8Array(64) },
  )
  expect(await texts()).toEqual([])
})
