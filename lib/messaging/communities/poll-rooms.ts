import { CommunityError } from '@/lib/protocol/communities/community-error'
import type { RoomCursor } from '@/lib/protocol/communities/community-server'
import type { Context } from '../engine/context'
import { isCommunityId } from '../model/community'
import type { CommunityKit } from './community-kit'
import { type JoinedRoom, joinedRooms } from './joined-rooms'
import { readCursor, takeDirect } from './take-direct'
import { takeFailure, takePoll } from './take-poll'

/** A reply with so many rows may not be all there is. */
const FULL_ROWS = 100

/**
 * Asks every community for what is new in its rooms and for oneself, one request for each server.
 * @returns true when there is more to fetch at once.
 * @throws what the last one failed with, when all of them failed.
 */
export async function pollRooms(context: Context, kit: CommunityKit): Promise<boolean> {
  const rooms = joinedRooms(context.documents.book)
  await dropLeftRooms(context, rooms)
  const servers = [...new Set(rooms.map(({ baseUrl }) => baseUrl))]
  const results = await Promise.allSettled(
    servers.map((baseUrl) =>
      pollServer(
        context,
        kit,
        rooms.filter((room) => room.baseUrl === baseUrl),
      ),
    ),
  )
  const failures = results.filter((result) => result.status === 'rejected')
  if (servers.length > 0 && failures.length === servers.length) throw failures[0]?.reason
  return results.some((result) => result.status === 'fulfilled' && result.value)
}

async function pollServer(
  context: Context,
  kit: CommunityKit,
  rooms: readonly JoinedRoom[],
): Promise<boolean> {
  const [first] = rooms
  if (!first) return false
  const ownId = kit.ownId(first.serverKey)
  const cursors = rooms.map((room) => cursorOf(context, room))
  try {
    const since = await readCursor(context, first)
    const { rooms: replies, direct } = await kit.server(first).poll(cursors, since)
    for (const [index, room] of rooms.entries()) {
      const poll = replies[index]
      if (poll instanceof CommunityError) await takeFailure(context, { room, ownId, error: poll })
      else if (poll) await takePoll(context, { room, ownId, poll })
    }
    const hasMore = await takeDirect(context, kit, { server: first, since, poll: direct })
    return (
      hasMore ||
      replies.some(
        (poll, index) =>
          !(poll instanceof CommunityError) &&
          cursors[index]?.since !== undefined &&
          poll.rows.length >= FULL_ROWS,
      )
    )
  } catch (error) {
    for (const room of rooms) await takeFailure(context, { room, ownId, error })
    throw error
  }
}

function cursorOf({ memory }: Context, { id, room }: JoinedRoom): RoomCursor {
  const { since, updates } = memory.conversations.get(id)?.room ?? {}
  return {
    room: room.toLowerCase(),
    ...(since !== undefined && { since }),
    ...(updates !== undefined && { knownUpdates: updates }),
  }
}

/** Another device left a room: it goes from here, too. */
async function dropLeftRooms({ memory, run }: Context, rooms: readonly JoinedRoom[]): Promise<void> {
  const joined = new Set(rooms.map(({ id }) => id))
  const left = [...memory.conversations.keys()].filter((id) => isCommunityId(id) && !joined.has(id))
  if (left.length === 0) return
  await run(async (work) => {
    for (const id of left) await work.removeConversation(id)
  })
}
