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
  const kept = known.filter((message) => !touched.has(messageKey(message)))
  return [...kept, ...changed].sort(compareMessages)
}
