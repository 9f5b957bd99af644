import { isOneEmoji, type InConversation } from '../engine/actions/messages'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { tidy } from '../engine/receive/tidy'
import { OUTBOX } from '../engine/send/outbox-entry'
import type { Message } from '../model/message'
import type { CommunityKit } from './community-kit'
import { joinedRoom } from './joined-rooms'

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
    await tidy(work, context, of.conversation)
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
