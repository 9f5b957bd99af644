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

type MessageItem = Extract<ListItem, { kind: 'message' }>

/** Rows as they were last: a message that did not change keeps its own, and costs nothing the next time. */
const known = new WeakMap<Message, MessageItem>()

function itemOf(message: Message, isGrouped: boolean): MessageItem {
  const before = known.get(message)
  if (before?.isGrouped === isGrouped) return before
  const item: MessageItem = { kind: 'message', key: messageKey(message), message, isGrouped }
  known.set(message, item)
  return item
}

/** Messages, oldest first, with a mark where a day of the reader's calendar begins. */
export function listItems(messages: readonly Message[]): readonly ListItem[] {
  const items: ListItem[] = []
  // Worked out once for each day: a calendar costs more than all the rest of a long conversation.
  let day = { from: Infinity, to: -Infinity }
  let before: Message | undefined
  for (const message of messages) {
    const { author, sentAt } = message
    const isNewDay = sentAt < day.from || sentAt >= day.to
    if (isNewDay) day = dayAround(sentAt)
    const isGrouped = !isNewDay && before?.author === author && sentAt - before.sentAt < MINUTE_MILLISECONDS
    const item = itemOf(message, isGrouped)
    if (isNewDay) items.push({ kind: 'day', key: `day-${item.key}`, at: sentAt })
    items.push(item)
    before = message
  }
  return items
}
