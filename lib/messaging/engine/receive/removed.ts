import type { Conversation } from '../../model/conversation'
import type { MessageName } from '../../model/message'

/** In each conversation. */
export const MOST_REMEMBERED = 300

/** Remembers that a message of the other side was removed here: nodes and communities may keep it, and tell it again. */
export function withRemoved(conversation: Conversation, { author, sentAt }: MessageName): Conversation {
  if (author !== conversation.id) return conversation
  const others = (conversation.removed ?? []).filter((moment) => moment !== sentAt)
  return { ...conversation, removed: [...others, sentAt].slice(-MOST_REMEMBERED) }
}

export const isRemoved = ({ id, removed = [] }: Conversation, { author, sentAt }: MessageName): boolean =>
  author === id && removed.includes(sentAt)
