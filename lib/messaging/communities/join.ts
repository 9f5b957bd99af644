import { type CommunityRoom, readJoinUrl } from '@/lib/protocol/communities/join-url'
import { ProtocolError } from '@/lib/protocol/protocol-error'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { communityId, type CommunityPreview, type Room } from '../model/community'
import type { CommunityKit } from './community-kit'
import { joinedRoom, joinedRooms } from './joined-rooms'
import { putRoom, unknownRoom } from './take-poll'

/** Reads a link and asks its room what it is; nothing is joined. @throws {MessagingError} for links that are none. */
async function look({ documents }: Context, kit: CommunityKit, link: string) {
  const room = readLink(link)
  const others = joinedRooms(documents.book).filter(({ baseUrl }) => baseUrl === room.baseUrl)
  // A second key for a server would take over the rooms that are joined there.
  if (others.some(({ serverKey }) => serverKey !== room.serverKey))
    throw new MessagingError('other-community-key')
  const { standing, details } = await kit.server(room).room(room.room.toLowerCase())
  const { updates: _read, ...told } = details
  const found: Room = { ...unknownRoom(kit.ownId(room.serverKey)), ...standing, ...told }
  return { room, found, id: communityId(room), isJoined: others.some((one) => one.id === communityId(room)) }
}

function readLink(link: string): CommunityRoom {
  try {
    return readJoinUrl(link)
  } catch (error) {
    if (error instanceof ProtocolError) throw new MessagingError('bad-community-link')
    throw error
  }
}

/** What a person sees before joining. */
export async function previewCommunity(
  context: Context,
  kit: CommunityKit,
  link: string,
): Promise<CommunityPreview> {
  const { room, found, id, isJoined } = await look(context, kit, link)
  const { name, description, canRead, canWrite, activeUsers } = found
  const { host } = new URL(room.baseUrl)
  return { conversation: id, host, isJoined, name, description, canRead, canWrite, activeUsers }
}

/** Joins the room of a link, on all devices of the account. @returns its conversation. */
export async function joinCommunity(context: Context, kit: CommunityKit, link: string): Promise<string> {
  const { room, found, id, isJoined } = await look(context, kit, link)
  if (isJoined) return id
  await context.run(async (work) => {
    context.documents.book.putCommunity({
      base: room.baseUrl,
      room: room.room,
      serverKey: room.serverKey,
      priority: 0,
      notifications: 0,
      joinedAt: Math.floor(context.network.now() / 1000),
    })
    await putRoom(work, context, { id, room: found })
  })
  return id
}

/** Leaves a room on all devices; what was read of it goes from here. */
export async function leaveCommunity({ documents, run }: Context, id: string): Promise<void> {
  await run(async (work) => {
    documents.book.eraseCommunity(joinedRoom(documents.book, id))
    await work.removeConversation(id)
  })
}
