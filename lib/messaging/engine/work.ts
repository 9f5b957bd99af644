import { keptFilesOf } from '../files/kept-files'
import { type Conversation, emptyConversation } from '../model/conversation'
import { compareMessages, type Message, messageKey, type MessageName } from '../model/message'
import type { Changes, Place, SealedStore } from '../storage/sealed-store'
import { StorageError } from '../storage/storage-error'

/** Everything of an account that is held in memory: conversations all, messages of those that were needed. */
export type Memory = {
  conversations: Map<string, Conversation>
  /** By conversation, then by key; being read from the store or read. */
  messages: Map<string, Promise<Map<string, Message>>>
}

export type Committed = {
  /** Conversations with the keys of messages that changed or went. */
  messages: ReadonlyMap<string, { changed: readonly Message[]; removed: readonly string[] }>
}

/**
 * Changes that happen together or not at all: they are seen by who makes them, and by everybody only once they are on
 * disk.
 */
export type Work = {
  conversation(id: string): Conversation
  conversationIds(): readonly string[]
  putConversation(conversation: Conversation): void
  /** With all its messages and their files. */
  removeConversation(id: string): Promise<void>
  message(conversation: string, name: MessageName): Promise<Message | undefined>
  /** Oldest first. */
  messages(conversation: string): Promise<readonly Message[]>
  putMessage(message: Message): void
  /** With its files, as far as they are kept here. */
  removeMessage(message: Message): void
  put(record: Place & { value: unknown }): void
  remove(record: Pick<Place, 'table' | 'key'>): void
  commit(): Promise<Committed>
}

export const CONVERSATIONS = 'conversations'
export const MESSAGES = 'messages'

export const placeOfMessage = (message: Message) => ({
  table: MESSAGES,
  group: message.conversation,
  key: `${message.conversation}:${messageKey(message)}`,
})

/** Messages of a conversation, from memory or, the first time, from the store. */
export function loadMessages(memory: Memory, store: SealedStore, id: string): Promise<Map<string, Message>> {
  const known = memory.messages.get(id)
  if (known) return known
  const loading = read(store, id)
  memory.messages.set(id, loading)
  // A failed reading is tried again the next time.
  loading.catch(() => memory.messages.delete(id))
  return loading
}

/** The same of an account whose store may be gone: undefined for what was not read before it went. */
export async function messagesInReach(
  { memory, store }: { memory: Memory; store: SealedStore },
  id: string,
): Promise<readonly Message[] | undefined> {
  try {
    return [...(await loadMessages(memory, store, id)).values()]
  } catch (error) {
    if (error instanceof StorageError && error.code === 'storage-gone') return undefined
    throw error
  }
}

async function read(store: SealedStore, id: string) {
  const stored = (await store.list({ table: MESSAGES, group: id })) as Message[]
  return new Map(stored.map((message) => [messageKey(message), message]))
}

export function beginWork(memory: Memory, store: SealedStore): Work {
  const conversations = new Map<string, Conversation | null>()
  const messages = new Map<string, Map<string, Message | null>>()
  const put: (Place & { value: unknown })[] = []
  const remove: Pick<Place, 'table' | 'key'>[] = []
  const changedIn = (id: string) => {
    const known = messages.get(id) ?? new Map<string, Message | null>()
    messages.set(id, known)
    return known
  }
  return {
    conversation: (id) => {
      const changed = conversations.get(id)
      return changed ?? (changed === null ? undefined : memory.conversations.get(id)) ?? emptyConversation(id)
    },
    conversationIds: () => [...new Set([...memory.conversations.keys(), ...conversations.keys()])],
    removeConversation: async (id) => {
      const changed = changedIn(id)
      for (const [key, message] of await loadMessages(memory, store, id)) {
        changed.set(key, null)
        remove.push(...keptFilesOf(message))
      }
      conversations.set(id, null)
    },
    putConversation: (conversation) => void conversations.set(conversation.id, conversation),
    message: async (id, name) => {
      const changed = messages.get(id)?.get(messageKey(name))
      if (changed !== undefined) return changed ?? undefined
      return (await loadMessages(memory, store, id)).get(messageKey(name))
    },
    messages: async (id) => {
      const all = new Map<string, Message | null>(await loadMessages(memory, store, id))
      for (const [key, message] of messages.get(id) ?? []) all.set(key, message)
      return [...all.values()].filter((message) => message !== null).sort(compareMessages)
    },
    putMessage: (message) => void changedIn(message.conversation).set(messageKey(message), message),
    removeMessage: (message) => {
      changedIn(message.conversation).set(messageKey(message), null)
      remove.push(...keptFilesOf(message))
    },
    put: (record) => void put.push(record),
    remove: (record) => void remove.push(record),
    commit: async () => {
      await store.write(changesOf({ conversations, messages, put, remove }))
      return await apply(memory, store, { conversations, messages })
    },
  }
}

type Overlay = {
  /** Null: gone. */
  conversations: ReadonlyMap<string, Conversation | null>
  messages: ReadonlyMap<string, ReadonlyMap<string, Message | null>>
}

function changesOf({
  conversations,
  messages,
  put,
  remove,
}: Overlay & Required<{ [Key in keyof Changes]: NonNullable<Changes[Key]> }>): Changes {
  const kept: (Place & { value: unknown })[] = [...put]
  const gone = [...remove]
  for (const [key, value] of conversations)
    if (value) kept.push({ table: CONVERSATIONS, key, value })
    else gone.push({ table: CONVERSATIONS, key })
  for (const [conversation, changed] of messages)
    for (const [key, message] of changed)
      if (message) kept.push({ ...placeOfMessage(message), value: message })
      else gone.push({ table: MESSAGES, key: `${conversation}:${key}` })
  return { put: kept, remove: gone }
}

async function apply(memory: Memory, store: SealedStore, overlay: Overlay): Promise<Committed> {
  for (const [id, conversation] of overlay.conversations)
    if (conversation) memory.conversations.set(id, conversation)
    else memory.conversations.delete(id)
  const committed = new Map<string, { changed: Message[]; removed: string[] }>()
  for (const [id, changes] of overlay.messages) {
    const all = await loadMessages(memory, store, id)
    const told = { changed: [] as Message[], removed: [] as string[] }
    for (const [key, message] of changes)
      if (message) {
        all.set(key, message)
        told.changed.push(message)
      } else {
        all.delete(key)
        told.removed.push(key)
      }
    committed.set(id, told)
  }
  return { messages: committed }
}
