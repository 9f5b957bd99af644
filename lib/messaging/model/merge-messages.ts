import { compareMessages, type Message, messageKey } from './message'

export type MessageChanges = {
  changed: readonly Message[]
  /** Keys of messages that are gone. */
  removed: readonly string[]
}

/** A conversation, oldest first, after some of it changed. */
export function mergeMessages(
  known: readonly Message[],
  { changed, removed }: MessageChanges,
): readonly Message[] {
  const touched = new Set([...removed, ...changed.map(messageKey)])
  // Numbers first: a long conversation has thousands of messages, and few of them share a moment with what changed.
  const moments = new Set([...removed.map(momentOf), ...changed.map(({ sentAt }) => sentAt)])
  const merged = known.filter((message) => !moments.has(message.sentAt) || !touched.has(messageKey(message)))
  const added = changed.toSorted(compareMessages)
  const [first] = added
  // What is older than all that is added stays where it is.
  const from = first ? placeFor(merged, first) : merged.length
  const rest = [...merged.splice(from), ...added].sort(compareMessages)
  for (const message of rest) merged.push(message)
  return merged
}

/** The moment of sending within `messageKey`. */
const momentOf = (key: string): number => Number(key.slice(key.lastIndexOf(':') + 1))

/** How many of the messages, oldest first, come before this one. */
function placeFor(messages: readonly Message[], message: Message): number {
  let [low, high] = [0, messages.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = messages[middle]
    if (other && compareMessages(other, message) < 0) low = middle + 1
    else high = middle
  }
  return low
}
