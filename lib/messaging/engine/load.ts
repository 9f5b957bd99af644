import type { Conversation } from '../model/conversation'
import type { SealedStore } from '../storage/sealed-store'
import { cursorKey, CURSORS, type Reading, SEEN } from './inbox'
import type { Cursor } from './network'
import { OUTBOX, type OutboxEntry } from './send/outbox-entry'
import { CONVERSATIONS, type Memory } from './work'

/** Everything that an account begins with, from the store; messages are read when they are needed. */
export async function load(store: SealedStore) {
  const list = (table: string) => store.list({ table })
  const [conversations, cursors, seen, outbox] = await Promise.all(
    [CONVERSATIONS, CURSORS, SEEN, OUTBOX].map(list),
  )
  const memory: Memory = {
    conversations: new Map((conversations as Conversation[]).map((one) => [one.id, one])),
    messages: new Map(),
  }
  const reading: Reading = {
    cursors: new Map((cursors as Cursor[]).map((cursor) => [cursorKey(cursor), cursor])),
    seen: new Map(
      (seen as { hash: string; expiresAt: number }[]).map(({ hash, expiresAt }) => [hash, expiresAt]),
    ),
  }
  const waiting = (outbox as OutboxEntry[]).filter(({ isGivenUp }) => !isGivenUp)
  return { memory, reading, waiting }
}

/** What the swarm has dropped cannot come again. */
export async function forgetSeen(store: SealedStore, { seen }: Reading, now: number): Promise<void> {
  const over = [...seen].flatMap(([hash, expiresAt]) => (expiresAt <= now ? [hash] : []))
  if (over.length === 0) return
  await store.write({ remove: over.map((key) => ({ table: SEEN, key })) })
  for (const hash of over) seen.delete(hash)
}
