import { isOneEmoji, type InConversation } from '../engine/actions/messages'
import { checkText, type SendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { summarise } from '../engine/receive/summarise'
import { OUTBOX, type OutboxEntry } from '../engine/send/outbox-entry'
import type { Work } from '../engine/work'
import type { Message } from '../model/message'
import type { CommunityKit } from './community-kit'
import { joinedRoom } from './joined-rooms'
import { packSigned } from './ways-to-post'

type Sending = { kit: CommunityKit; isNew: (packed: Uint8Array) => void }

/** Shows a message in a room at once and posts it as soon as that is possible. The same draft is sent once only. */
export async function sendToRoom(context: Context, { kit, isNew }: Sending, given: SendText): Promise<void> {
  const text = checkText(given.text)
  const { conversation, draftId, quote } = given
  const { serverKey } = joinedRoom(context.documents.book, conversation)
  if (context.memory.conversations.get(conversation)?.room?.canWrite === false)
    throw new MessagingError('read-only-room')
  const author = kit.ownId(serverKey)
  const entry = await context.run(async (work) => {
    const messages = await work.messages(conversation)
    if (messages.some((message) => message.draftId === draftId)) return undefined
    const sentAt = context.nextSentAt()
    const name = context.documents.book.ownProfile().name
    const data = packSigned(kit.sign({ serverKey, text, sentAt, name, ...(quote && { quote }) }))
    isNew(data)
    work.putMessage({
      author,
      sentAt,
      conversation,
      content: { kind: 'text', text },
      ...(quote && { quote: { author: quote.author, sentAt: quote.sentAt } }),
      reactions: [],
      delivery: { status: 'sending' },
      authorName: name,
      draftId,
    })
    await tidy(work, context, conversation, { draft: '', readUntil: sentAt })
    const made: OutboxEntry = {
      id: `${conversation}:${sentAt}`,
      sentAt,
      steps: [{ to: conversation, data, ttlMilliseconds: 0 }],
      message: { conversation, author, sentAt },
      attempts: 0,
    }
    work.put({ table: OUTBOX, key: made.id, value: made })
    return made
  })
  if (entry) context.outbox.add(entry)
}

/** Puts one's reaction on a message or takes it back; the community counts them. */
export async function reactInRoom(
  context: Context,
  kit: CommunityKit,
  { emoji, isOn, ...of }: InConversation & { emoji: string; isOn: boolean },
): Promise<void> {
  if (!isOneEmoji(emoji)) throw new MessagingError('bad-emoji')
  const joined = joinedRoom(context.documents.book, of.conversation)
  const { posted } = await findMessage(context, of)
  if (!posted) throw new MessagingError('message-gone')
  await kit.server(joined).react(joined.room.toLowerCase(), { id: posted.id, emoji, isOn })
  const author = kit.ownId(joined.serverKey)
  await context.run(async (work) => {
    const message = await work.message(of.conversation, of.message)
    if (!message) return
    const others = message.reactions.filter((one) => one.author !== author || one.emoji !== emoji)
    work.putMessage({ ...message, reactions: isOn ? [...others, { author, emoji }] : others })
  })
}

/** Removes a message here; from the community, too, when asked and it allows it. */
export async function removeInRoom(
  context: Context,
  kit: CommunityKit,
  { forEveryone, ...of }: InConversation & { forEveryone: boolean },
): Promise<void> {
  const joined = joinedRoom(context.documents.book, of.conversation)
  const message = await findMessage(context, of)
  if (forEveryone && message.posted)
    await kit.server(joined).remove(joined.room.toLowerCase(), message.posted.id)
  await context.run(async (work) => {
    // Not sent yet: then it never will be.
    const waiting = `${of.conversation}:${message.sentAt}`
    work.remove({ table: OUTBOX, key: waiting })
    context.outbox.drop(waiting)
    work.removeMessage(message)
    await tidy(work, context, of.conversation, {})
  })
}

/** Everything up to `until` is read, on all devices of the account. */
export async function markRoomRead(
  context: Context,
  { conversation, until }: { conversation: string; until: number },
): Promise<void> {
  if (until <= (context.memory.conversations.get(conversation)?.readUntil ?? 0)) return
  await context.run(async (work) => {
    context.documents.book.setReadUntil(conversation, until)
    await tidy(work, context, conversation, { readUntil: until })
  })
}

async function findMessage({ run }: Context, { conversation, message }: InConversation): Promise<Message> {
  const found = await run((work) => work.message(conversation, message))
  if (!found) throw new MessagingError('message-gone')
  return found
}

type Part = { draft?: string; readUntil?: number }

/** Works out anew what lists show of a room. */
async function tidy(
  work: Work,
  { ownId, network }: Context,
  conversation: string,
  part: Part,
): Promise<void> {
  const current = work.conversation(conversation)
  const readUntil = Math.max(current.readUntil, part.readUntil ?? 0)
  const messages = await work.messages(conversation)
  work.putConversation(summarise({ ...current, ...part, readUntil }, messages, { ownId, now: network.now() }))
}
