import { isModerator } from './rooms'
import type { Room, StoredMessage } from './state'
import type { Visitor } from './visitor'

/** Whispers are for one person, or for those who look after the room. */
export const isVisibleTo = (message: StoredMessage, room: Room, visitor: Visitor | undefined): boolean =>
  (!message.isForModerators && message.whisperTo === undefined) ||
  message.author === visitor?.id ||
  message.whisperTo === visitor?.id ||
  isModerator(room, visitor)

type RowOf = {
  visitor: Visitor | undefined
  /** So many ids of people are told for each reaction. */
  reactors: number
}

/** A message as clients get it. Source: protocol, 11.5. */
export function messageRow(message: StoredMessage, of: RowOf) {
  const { id, author, posted, edited, seqno, data, signature, whisperTo, isForModerators } = message
  const base = { id, session_id: author, posted, seqno, ...(edited !== undefined && { edited }) }
  if (data === null) return { ...base, data: null, deleted: true }
  return {
    ...base,
    data,
    signature,
    ...(whisperTo !== undefined && { whisper: true, whisper_to: whisperTo }),
    ...(isForModerators && { whisper: true, whisper_mods: true }),
    reactions: reactionsOf(message, of),
  }
}

/** For clients that have the message: what people think of it now. */
export const reactionRow = (message: StoredMessage, of: RowOf) => ({
  id: message.id,
  seqno: message.seqno,
  reactions: reactionsOf(message, of),
})

function reactionsOf({ reactions }: StoredMessage, { visitor, reactors }: RowOf) {
  const kinds = [...new Set(reactions.map(({ emoji }) => emoji))]
  return Object.fromEntries(
    kinds.map((emoji, index) => {
      const all = reactions.filter((one) => one.emoji === emoji)
      const told = {
        index,
        count: all.length,
        reactors: all.slice(0, reactors).map(({ by }) => by),
        ...(all.some(({ by }) => by === visitor?.id) && { you: true }),
      }
      return [emoji, told]
    }),
  )
}
