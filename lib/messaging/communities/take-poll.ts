import { CommunityError } from '@/lib/protocol/communities/community-error'
import type { RoomPoll } from '@/lib/protocol/communities/community-server'
import type { Context } from '../engine/context'
import { summarise } from '../engine/receive/summarise'
import type { Work } from '../engine/work'
import { NOTIFICATIONS_OFF, type Room } from '../model/community'
import type { Message } from '../model/message'
import { shownName } from '../model/shown-name'
import { mentions } from '../model/text-parts'
import { toFailure } from '../tabs/to-failure'
import { type JoinedRoom } from './joined-rooms'
import { takeRows } from './take-rows'

export const unknownRoom = (ownId: string): Room => ({
  ownId,
  name: '',
  description: '',
  pinned: [],
  canRead: true,
  canWrite: false,
  canUpload: false,
  isModerator: false,
  activeUsers: null,
})

type Taken = { room: JoinedRoom; ownId: string; poll: RoomPoll }

/** Keeps what a room told: messages, where reading goes on and what the room says of itself, in one step. */
export async function takePoll(context: Context, { room, ownId, poll }: Taken): Promise<void> {
  const before = context.memory.conversations.get(room.id)?.room
  const next = roomAfter(before ?? unknownRoom(ownId), poll)
  if (before && poll.rows.length === 0 && JSON.stringify(before) === JSON.stringify(next)) return
  const added = await context.run(async (work) => {
    const messages = await takeRows(work, { conversation: room.id, ownId, rows: poll.rows })
    await putRoom(work, context, { id: room.id, room: next })
    return messages
  })
  const isFirst = before?.since === undefined
  if (!isFirst && room.notifications !== NOTIFICATIONS_OFF && added.some((one) => isForMe(one, ownId)))
    context.emit({ kind: 'arrived', conversation: room.id, name: shownName(next.name) })
}

/** A room is not to interrupt anybody but those whom somebody speaks to. */
const isForMe = ({ author, quote, content }: Message, ownId: string): boolean =>
  author !== ownId && (quote?.author === ownId || ('text' in content && mentions(content.text, ownId)))

function roomAfter({ failure: _past, ...room }: Room, { standing, details, rows }: RoomPoll): Room {
  return {
    ...room,
    ...standing,
    ...details,
    since: rows.reduce((highest, { seqno }) => Math.max(highest, seqno), room.since ?? 0),
  }
}

/** Says why a room cannot be read; what was read stays. */
export async function takeFailure(context: Context, of: { room: JoinedRoom; ownId: string; error: unknown }) {
  const { id } = of.room
  const before = context.memory.conversations.get(id)?.room ?? unknownRoom(of.ownId)
  const failure = toFailure(of.error)
  if (before.failure?.code === failure.code) return
  const isShut = of.error instanceof CommunityError && of.error.code === 'not-allowed'
  const room = { ...before, failure, ...(isShut && { canRead: false, canWrite: false, canUpload: false }) }
  await context.run((work) => putRoom(work, context, { id, room }))
}

export async function putRoom(work: Work, context: Context, { id, room }: { id: string; room: Room }) {
  const { ownId, network, documents } = context
  const current = work.conversation(id)
  const readUntil = Math.max(current.readUntil, documents.book.readUntil(id))
  const messages = await work.messages(id)
  work.putConversation(summarise({ ...current, room, readUntil }, messages, { ownId, now: network.now() }))
}
