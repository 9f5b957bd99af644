import { type Message, messageKey } from '@/lib/messaging/model/message'

export type ListItem =
  | { kind: 'day'; key: string; at: number }
  /** `isGrouped`: the same author within the same minute as the one before. */
  | { kind: 'message'; key: string; message: Message; isGrouped: boolean }

const MINUTE_MILLISECONDS = 60_000

/** A day of the reader's calendar, milliseconds; its end is the next one's beginning. */
const dayAround = (at: number) => ({
  from: new Date(at).setHours(0, 0, 0, 0),
  to: new Date(at).setHours(24, 0, 0, 0),
})

/** Messages, oldest first, with a mark where a day of the reader's calendar begins. */
export function listItems(messages: readonly Message[]): readonly ListItem[] {
  // Worked out once for each day: a calendar costs more than all the rest of a long conversation.
  let day = { from: Infinity, to: -Infinity }
  return messages.flatMap((message, index): ListItem[] => {
    const { author, sentAt } = message
    const before = messages[index - 1]
    const isNewDay = sentAt < day.from || sentAt >= day.to
    if (isNewDay) day = dayAround(sentAt)
    const isGrouped = !isNewDay && before?.author === author && sentAt - before.sentAt < MINUTE_MILLISECONDS
    const key = messageKey(message)
    const item = { kind: 'message', key, message, isGrouped } as const
    return isNewDay ? [{ kind: 'day', key: `day-${key}`, at: sentAt }, item] : [item]
  })
}
