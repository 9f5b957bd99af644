import type { Message } from '@/lib/messaging/model/message'
import type { Mentionable } from '@/lib/messaging/model/write-mentions'

/** Who wrote in a room, under the name of their newest message; whoever wrote last comes first. */
export function peopleOfRoom(messages: readonly Message[]): readonly Mentionable[] {
  const names = new Map<string, string>()
  for (const { author, authorName } of messages.toReversed())
    if (authorName && !names.has(author)) names.set(author, authorName)
  return [...names].map(([id, name]) => ({ id, name }))
}
