import type { Context } from '../engine/context'
import { loadMessages } from '../engine/work'
import type { CommunityKit } from './community-kit'
import { joinedRoom } from './joined-rooms'
import { putRoom } from './take-poll'
import { takeRows } from './take-rows'

/** Fetches messages that are older than those which are here. */
export async function fetchOlder(context: Context, kit: CommunityKit, id: string): Promise<void> {
  const joined = joinedRoom(context.documents.book, id)
  const known = [...(await loadMessages(context.memory, context.store, id)).values()]
  const oldest = Math.min(...known.flatMap(({ posted }) => (posted ? [posted.id] : [])))
  if (!Number.isFinite(oldest)) return
  const rows = await kit.server(joined).before(joined.room.toLowerCase(), oldest)
  await context.run(async (work) => {
    await takeRows(work, { conversation: id, ownId: kit.ownId(joined.serverKey), rows })
    const { room } = work.conversation(id)
    if (room) await putRoom(work, context, { id, room: { ...room, hasStart: rows.length === 0 } })
  })
}
