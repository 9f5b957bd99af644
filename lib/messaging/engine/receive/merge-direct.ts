import { readDirectId } from '../../model/direct'
import { withMovedDraft } from '../../model/moved-draft'
import type { Message } from '../../model/message'
import { enqueue } from '../actions/enqueue'
import { blindedNames } from '../blinded-names'
import type { Context } from '../context'
import { bringBack } from '../hiding'
import { OUTBOX, type OutboxEntry } from '../send/outbox-entry'
import { sentText } from '../send/sent-text'
import type { Work } from '../work'
import { summarise } from './summarise'

/**
 * An account made itself known: what one wrote to it through communities belongs to the conversation with it. Who wrote
 * first has accepted, and was answered.
 * @returns own messages that now go the ordinary way; whoever has them already keeps them once.
 */
export async function mergeDirect(
  work: Work,
  context: Context,
  accountId: string,
): Promise<readonly OutboxEntry[]> {
  const entries: OutboxEntry[] = []
  for (const id of work.conversationIds()) {
    const { through } = work.conversation(id)
    const person = readDirectId(id)?.person
    if (!through || person === undefined || !blindedNames(accountId, through).includes(person)) continue
    entries.push(...(await move(work, context, { from: id, to: accountId })))
  }
  return entries
}

type Move = { from: string; to: string }

async function move(work: Work, context: Context, { from, to }: Move): Promise<OutboxEntry[]> {
  const { documents, ownId, network } = context
  const { draft, readUntil, through } = work.conversation(from)
  const messages = await work.messages(from)
  await work.removeConversation(from)
  const entries: OutboxEntry[] = []
  for (const message of messages) {
    const moved = { ...message, conversation: to }
    if (!(await work.message(to, moved))) work.putMessage(moved)
    entries.push(...sendAnew(work, context, { from, moved }))
  }
  bringBack(documents.book, { id: to, ownId })
  if (messages.length > 0) acceptBoth(context, to, through?.name ?? '')
  const current = work.conversation(to)
  const next = {
    ...current,
    ...(draft !== '' && withMovedDraft(current, from, draft)),
    readUntil: Math.max(current.readUntil, readUntil),
    formerIds: [...(current.formerIds ?? []), from],
  }
  work.putConversation(summarise(next, await work.messages(to), { ownId, now: network.now() }))
  return entries
}

/** What the community may not have taken. @returns nothing for what a person has to ask for again. */
function sendAnew(
  work: Work,
  context: Context,
  { from, moved }: { from: string; moved: Message },
): OutboxEntry[] {
  const { conversation, author, sentAt, delivery, content } = moved
  const isUnsent = delivery?.status === 'sending' || delivery?.status === 'failed'
  if (!isUnsent || content.kind !== 'text') return []
  const before = `${from}:${sentAt}`
  work.remove({ table: OUTBOX, key: before })
  context.outbox.drop(before)
  const id = `${conversation}:${sentAt}`
  const message = { conversation, author, sentAt }
  const entry = enqueue(work, context, { id, conversation, sentAt, message, content: sentText(moved) })
  if (delivery.status === 'sending') return [entry]
  work.put({ table: OUTBOX, key: id, value: { ...entry, isGivenUp: true } satisfies OutboxEntry })
  return []
}

function acceptBoth({ documents, network }: Context, id: string, shown: string) {
  const known = documents.book.contact(id)
  const name = known?.name || shown
  const createdAt = known?.createdAt || Math.floor(network.now() / 1000)
  documents.book.changeContact(id, { isApproved: true, hasApprovedMe: true, createdAt, name })
}
