import { emptyConversation } from '../model/conversation'
import type { Book } from './contact'
import type { Context } from './context'
import { summarise } from './receive/summarise'
import type { Work } from './work'

type Whose = { id: string; ownId: string }

/** Deleted on one of the own devices, and nothing was written since. */
const isHidden = (book: Book, { id, ownId }: Whose): boolean =>
  (id === ownId ? book.notes().priority : (book.contact(id)?.priority ?? 0)) < 0

/** A conversation that was deleted is there again, on all own devices, with the next word in it. */
export function bringBack(book: Book, { id, ownId }: Whose): void {
  if (!isHidden(book, { id, ownId })) return
  if (id === ownId) book.changeNotes({ priority: 0 })
  else book.changeContact(id, { priority: 0 })
}

/**
 * Deletes here what another device deleted, but not what was written after that.
 * @param storedAt - when the documents that say so were stored, milliseconds, network clock; 0 when none came.
 */
export async function takeHiding(work: Work, context: Context, storedAt: number): Promise<void> {
  const { documents, ownId } = context
  if (storedAt === 0) return
  for (const id of [ownId, ...documents.book.contacts().map((contact) => contact.id)]) {
    const { hiddenAt, lastAt } = work.conversation(id)
    const isKnownHere = hiddenAt !== undefined && lastAt === 0
    if (isHidden(documents.book, { id, ownId }) && !isKnownHere)
      await putAway(work, context, { id, until: Math.max(storedAt, hiddenAt ?? 0) })
  }
}

async function putAway(
  work: Work,
  { documents, ownId, network }: Context,
  { id, until }: { id: string; until: number },
) {
  for (const message of await work.messages(id)) if (message.sentAt <= until) work.removeMessage(message)
  const left = await work.messages(id)
  const before = left.length > 0 ? work.conversation(id) : emptyConversation(id)
  work.putConversation(summarise({ ...before, hiddenAt: until }, left, { ownId, now: network.now() }))
  if (left.length > 0) bringBack(documents.book, { id, ownId })
}
