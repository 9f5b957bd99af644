import { randomBytes } from 'node:crypto'
import { loadMessages } from '@/lib/messaging/engine/work'
import { compareMessages, type Message, messageKey } from '@/lib/messaging/model/message'
import { memoryStore } from '@/lib/messaging/storage/memory-store'
import { sealedStore } from '@/lib/messaging/storage/sealed-store'
import { deriveStorageKeys } from '@/lib/messaging/storage/storage-keys'

const ID = `05${'ab'.repeat(32)}`
const BATCH = 500
const FIRST_SENT_AT = 1_800_000_000_000

const messageAt = (index: number): Message => ({
  conversation: ID,
  author: ID,
  sentAt: FIRST_SENT_AT + index * 60_000,
  content: { kind: 'text', text: `message ${index} with about as many words as people write to each other` },
  reactions: [],
})

/**
 * Opens a conversation as the messenger does when it is looked at for the first time: every record is read, opened and put
 * in order. The database itself is in memory here.
 */
export async function storedConversation(count: number): Promise<() => Promise<readonly Message[]>> {
  const store = sealedStore(memoryStore(), await deriveStorageKeys(new Uint8Array(randomBytes(32))))
  for (let first = 0; first < count; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - first) }, (_, index) =>
      messageAt(first + index),
    )
    await store.write({
      put: batch.map((value) => ({
        table: 'messages',
        group: ID,
        key: `${ID}:${messageKey(value)}`,
        value,
      })),
    })
  }
  return async () => {
    const messages = await loadMessages({ conversations: new Map(), messages: new Map() }, store, ID)
    return [...messages.values()].sort(compareMessages)
  }
}
