import { type Message, messageKey } from '@/lib/messaging/model/message'

export type ListItem =
  | { kind: 'day'; key: string; at: number }
  /** `isGrouped`: the same author within the same minute as the one before. */
  | { kind: 'message'; key: string; message: Message; isGrouped: boolean }

const MINUTE_MILLISECONDS = 60_000

const dayOf = (at: number) => new Date(at).toDateString()

/** Messages, oldest first, with a mark where a day of the reader's calendar begins. */
export function listItems(messages: readonly Message[]): readonly ListItem[] {
  return messages.flatMap((message, index): ListItem[] => {
    const before = messages[index - 1]
    const isNewDay = !before || dayOf(before.sentAt) !== dayOf(message.sentAt)
    const isGrouped =
      !isNewDay && before.author === message.author && message.sentAt - before.sentAt < MINUTE_MILLISECONDS
    const key = messageKey(message)
    const item = { kind: 'message', key, message, isGrouped } as const
    return isNewDay ? [{ kind: 'day', key: `day-${key}`, at: message.sentAt }, item] : [item]
  })
}
