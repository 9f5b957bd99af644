import { findText } from '../../model/find-text'
import { compareMessages, type Message, searchable } from '../../model/message'
import type { Context } from '../context'
import { loadMessages } from '../work'
import { isAccountId } from './recipient'

/** Nobody reads more of them; a longer search is a better one. */
const MOST_FOUND = 200

export type Search = {
  text: string
  /** Left out: everywhere. */
  conversation?: string
}

/** Newest first. */
export type Found = { messages: readonly Message[]; hasMore: boolean }

/** Messages kept on this device that say something; nobody else is asked. */
export async function searchMessages(
  { memory, store, documents }: Pick<Context, 'memory' | 'store' | 'documents'>,
  { text, conversation }: Search,
): Promise<Found> {
  // Rooms, and people who are known by an id of a community alone, are no contacts.
  const isShown = (id: string) => !isAccountId(id) || !documents.book.contact(id)?.isBlocked
  const places =
    conversation === undefined ? [...memory.conversations.keys()].filter(isShown) : [conversation]
  const all = await Promise.all(places.map((id) => loadMessages(memory, store, id)))
  const found = all
    .flatMap((messages) => [...messages.values()])
    .filter((message) => findText(searchable(message), text))
    .sort((one, other) => compareMessages(other, one))
  return { messages: found.slice(0, MOST_FOUND), hasMore: found.length > MOST_FOUND }
}
