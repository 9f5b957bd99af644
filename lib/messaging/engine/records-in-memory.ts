import { isCommunityId } from '../model/community'
import type { Place } from '../storage/sealed-store'
import type { Context } from './context'
import { DOCUMENTS } from './documents'
import { summarise } from './receive/summarise'
import { OUTBOX } from './send/outbox-entry'
import { CONVERSATIONS, messagesInReach, placeOfMessage } from './work'

/**
 * What is still known of an account whose store was cleared, as `load` reads it. Cursors are left out: the swarm is read from its
 * beginning, so that what it still has of the rest comes again. Rooms of communities are read from them again.
 */
export async function recordsInMemory(context: Context): Promise<readonly (Place & { value: unknown })[]> {
  const { memory, documents, outbox, ownId, network } = context
  const people = [...memory.conversations.values()].filter(({ id }) => !isCommunityId(id))
  const known = await Promise.all(
    people.map(async (conversation) => {
      const messages = await messagesInReach(context, conversation.id)
      const value = messages ? conversation : summarise(conversation, [], { ownId, now: network.now() })
      return [
        { table: CONVERSATIONS, key: conversation.id, value },
        ...(messages ?? []).map((message) => ({ ...placeOfMessage(message), value: message })),
      ]
    }),
  )
  return [
    ...known.flat(),
    ...documents.all().map(({ namespace, value: document }) => ({
      table: DOCUMENTS,
      key: String(namespace),
      value: { namespace, document },
    })),
    ...outbox.entries().map((entry) => ({ table: OUTBOX, key: entry.id, value: entry })),
  ]
}
