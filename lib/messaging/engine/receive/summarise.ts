import type { Conversation } from '../../model/conversation'
import type { Message } from '../../model/message'
import { mentions } from '../../model/text-parts'

/** A clock that far ahead is taken for wrong: the message is sorted as if sent when it came. */
const FUTURE_MILLISECONDS = 5 * 60_000

/** The conversation with its newest message and its count of unread ones worked out anew. */
export function summarise(
  conversation: Conversation,
  messages: readonly Message[],
  of: { ownId: string; now: number },
): Conversation {
  const { last: _last, isMentioned: _past, ...before } = conversation
  const last = messages.at(-1)
  const ownId = conversation.room?.ownId ?? of.ownId
  const news = messages.filter(
    ({ author, sentAt, content }) =>
      author !== ownId && sentAt > conversation.readUntil && content.kind !== 'deleted',
  )
  const unread = news.length
  const isMentioned = news.some(({ content }) => 'text' in content && mentions(content.text, ownId))
  const rest = { ...before, ...(isMentioned && { isMentioned }) }
  if (!last) return { ...rest, unread, lastAt: 0 }
  const { author, content, delivery } = last
  return {
    ...rest,
    unread,
    lastAt: Math.min(last.sentAt, of.now + FUTURE_MILLISECONDS),
    last: { author, content, ...(delivery && { delivery }) },
  }
}
