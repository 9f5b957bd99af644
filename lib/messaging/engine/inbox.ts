import { isCommunityId } from '../model/community'
import { isMuted, unknownContact } from './contact'
import type { Context } from './context'
import { documentNamespaces } from './documents'
import { takeHiding } from './hiding'
import type { Incoming } from './incoming'
import type { Cursor, Poll, SwarmEntry } from './network'
import { readUpTo } from './receive/read-up-to'
import type { Aftermath } from './receive/receive'
import { takeIncoming } from './receive/take-incoming'
import { tidy } from './receive/tidy'
import { nameOfContact } from './views'
import type { Work } from './work'

export const SEEN = 'seen'
export const CURSORS = 'cursors'

/** Where reading goes on, and which copies were read already (hash → when the swarm drops it, milliseconds). */
export type Reading = { cursors: Map<string, Cursor>; seen: Map<string, number> }

export const cursorKey = ({ node, namespace }: Cursor): string => `${node}:${namespace}`

const MESSAGE_NAMESPACE = 0

/**
 * Applies one poll: documents of the account first, then messages; what cannot be opened is remembered and never tried
 * again. Messages, what was read and where reading goes on are kept in one step, so that nothing is lost or shown twice
 * wherever the power fails.
 */
export async function takePoll(
  context: Context,
  reading: Reading,
  poll: Poll,
  setTyping: (of: { conversation: string; isTyping: boolean }) => void,
): Promise<void> {
  const fresh = poll.entries.filter(({ hash }) => !reading.seen.has(hash))
  const aftermaths = await context.run(async (work) => {
    const documents = documentsFirst(fresh)
    context.documents.merge(documents)
    await takeHiding(work, context, Math.max(0, ...documents.map(({ storedAt }) => storedAt)))
    const told: Aftermath[] = []
    for (const entry of fresh) {
      if (entry.namespace === MESSAGE_NAMESPACE) told.push(await takeMessage(work, context, entry))
      work.put({ table: SEEN, key: entry.hash, value: { hash: entry.hash, expiresAt: entry.expiresAt } })
    }
    for (const cursor of poll.cursors) work.put({ table: CURSORS, key: cursorKey(cursor), value: cursor })
    await applyReadElsewhere(work, context)
    return told
  })
  for (const { hash, expiresAt } of fresh) reading.seen.set(hash, expiresAt)
  for (const cursor of poll.cursors) reading.cursors.set(cursorKey(cursor), cursor)
  tell(context, aftermaths)
  for (const { typing } of aftermaths) if (typing) setTyping(typing)
}

const documentsFirst = (entries: readonly SwarmEntry[]) =>
  documentNamespaces.flatMap((namespace) => entries.filter((entry) => entry.namespace === namespace))

async function takeMessage(work: Work, context: Context, entry: SwarmEntry): Promise<Aftermath> {
  const incoming = openOrUndefined(context, entry)
  if (!incoming) return { removeHashes: [] }
  return await takeIncoming(work, context, incoming)
}

/** Anybody may leave anything in the box: what is not a message to this account is passed over. */
function openOrUndefined({ codec }: Context, entry: SwarmEntry): Incoming | undefined {
  try {
    return codec.open(entry)
  } catch {
    return undefined
  }
}

/** Another device read further. */
async function applyReadElsewhere(work: Work, context: Context) {
  const { documents, ownId, network } = context
  for (const conversation of work.conversationIds()) {
    const until = documents.book.readUntil(conversation)
    if (until <= work.conversation(conversation).readUntil) continue
    // In rooms nothing ends by being read.
    if (!isCommunityId(conversation)) await readUpTo(work, { conversation, ownId, until, now: network.now() })
    await tidy(work, context, conversation, { readUntil: until })
  }
}

/** Does what is left once changes are kept. */
export function tell({ network, documents, emit, outbox }: Context, aftermaths: readonly Aftermath[]) {
  const hashes = aftermaths.flatMap(({ removeHashes }) => removeHashes)
  // A copy that stays is dropped by the swarm in time; the message is gone here either way.
  if (hashes.length > 0) void network.remove(hashes).catch(() => {})
  for (const { waiting = [] } of aftermaths) for (const entry of waiting) outbox.add(entry)
  for (const { arrived } of aftermaths)
    if (arrived) {
      const contact = documents.book.contact(arrived) ?? unknownContact(arrived)
      if (isMuted(contact, network.now())) continue
      emit({ kind: 'arrived', conversation: arrived, name: nameOfContact(contact) })
    }
}
