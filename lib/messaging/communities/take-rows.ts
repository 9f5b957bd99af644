import { type OpenedRow, openRow } from '@/lib/protocol/communities/open-row'
import type { RoomReaction, RoomRow } from '@/lib/protocol/communities/room-rows'
import { toIncoming } from '../codec/to-incoming'
import type { Work } from '../engine/work'
import { shownName } from '../model/shown-name'
import { type Message, messageKey } from '../model/message'

type TakeRows = { conversation: string; ownId: string; rows: readonly RoomRow[] }

/**
 * Puts what a community told into its conversation. A message is kept once, by its author and time, however often and
 * under however many numbers it is told; rows that their author did not sign are passed over.
 * @returns messages that were not here before.
 */
export async function takeRows(
  work: Work,
  { conversation, ownId, rows }: TakeRows,
): Promise<readonly Message[]> {
  const byNumber = new Map<number, Message>()
  for (const message of await work.messages(conversation))
    if (message.posted) byNumber.set(message.posted.id, message)
  const added: Message[] = []
  const put = (message: Message) => {
    work.putMessage(message)
    if (message.posted) byNumber.set(message.posted.id, message)
  }
  const remove = (known: Message) => {
    work.removeMessage(known)
    if (known.posted) byNumber.delete(known.posted.id)
  }

  for (const row of [...rows].sort((one, other) => one.seqno - other.seqno)) {
    const opened = openRow(row)
    if (!opened) continue
    const known = byNumber.get(opened.id)
    if (opened.kind === 'message') {
      const told = toMessage(opened, { conversation, ownId })
      if (!told) continue
      // Its author changed what it says, and with it the time that it is called by.
      if (known && messageKey(known) !== messageKey(told)) remove(known)
      const before = await work.message(conversation, told)
      if (before?.posted && before.posted.id !== opened.id) continue
      put({ ...before, ...told })
      if (!before && !known) added.push(told)
    } else if (known && opened.kind === 'deleted') remove(known)
    else if (known && opened.kind === 'reactions') put({ ...known, ...toReactions(opened.reactions, ownId) })
  }
  return added
}

type Of = { conversation: string; ownId: string }

function toMessage(
  row: Extract<OpenedRow, { kind: 'message' }>,
  { conversation, ownId }: Of,
): Message | undefined {
  const incoming = toIncoming(row.content)
  if (incoming?.kind !== 'message') return undefined
  // Said between two people only.
  if (incoming.content.kind === 'timer' || incoming.content.kind === 'notice') return undefined
  const { author, sentAt } = row
  return {
    conversation,
    author,
    sentAt,
    content: incoming.content,
    ...(incoming.quote && { quote: incoming.quote }),
    ...toReactions(row.reactions, ownId),
    ...(author === ownId && { delivery: { status: 'stored', stored: 0, of: 0 } }),
    posted: { id: row.id, at: row.postedAt },
    authorName: shownName(incoming.profile?.name ?? ''),
  }
}

function toReactions(reactions: readonly RoomReaction[], ownId: string) {
  const listed = reactions.map(({ emoji, authors, isMine, count }) => {
    const others = authors.filter((author) => author !== ownId)
    return { emoji, count, all: isMine ? [ownId, ...others] : others }
  })
  const larger = listed.filter(({ count, all }) => count > all.length)
  return {
    reactions: listed.flatMap(({ emoji, all }) => all.map((author) => ({ author, emoji }))),
    reactionCounts: Object.fromEntries(larger.map(({ emoji, count }) => [emoji, count])),
  }
}
