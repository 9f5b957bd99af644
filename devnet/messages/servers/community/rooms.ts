import type { Visitor } from './visitor'
import { refuse, type Scene } from './scene'
import type { Permission, Room } from './state'

const ACTIVE_SECONDS = 7 * 86_400

export const isAdmin = (room: Room, visitor: Visitor | undefined): boolean =>
  visitor !== undefined && room.admins.includes(visitor.id)

export const isModerator = (room: Room, visitor: Visitor | undefined): boolean =>
  isAdmin(room, visitor) || (visitor !== undefined && room.moderators.includes(visitor.id))

/** What somebody may do in a room. Without an id one may read at most. */
export function permissionsIn(room: Room, visitor: Visitor | undefined): Record<Permission, boolean> {
  if (visitor && room.banned.includes(visitor.id)) return { read: false, write: false, upload: false }
  const isStaff = isModerator(room, visitor)
  return {
    read: room.read || isStaff,
    write: visitor !== undefined && (room.write || isStaff),
    upload: visitor !== undefined && ((room.write && room.upload) || isStaff),
  }
}

/** The room, once the visitor was found to be allowed there; being there is remembered. */
export function enter(
  { kept, seconds }: Scene,
  of: { token: string | undefined; visitor: Visitor | undefined; to: Permission },
): Room {
  const room = kept.state.rooms[(of.token ?? '').toLowerCase()]
  if (!room) return refuse(404, 'No such room')
  if (!of.visitor && of.to !== 'read') return refuse(401, 'This needs authentication')
  if (!permissionsIn(room, of.visitor)[of.to]) return refuse(403, 'Permission denied')
  if (of.visitor) (kept.state.seen[room.token] ??= {})[of.visitor.id] = seconds()
  return room
}

/** The room where the visitor is a moderator. */
export function enterAsModerator(
  scene: Scene,
  token: string | undefined,
  visitor: Visitor | undefined,
): Room {
  const room = enter(scene, { token, visitor, to: 'write' })
  return isModerator(room, visitor) ? room : refuse(403, 'Permission denied: moderators only')
}

export const activeUsers = ({ kept, seconds }: Scene, { token }: Room): number =>
  Object.values(kept.state.seen[token] ?? {}).filter((at) => at > seconds() - ACTIVE_SECONDS).length

/** What the room says of itself. */
export function roomInfo(scene: Scene, room: Room, visitor: Visitor | undefined) {
  return {
    token: room.token,
    name: room.name,
    description: room.description,
    created: room.created,
    info_updates: room.infoUpdates,
    message_sequence: room.sequence,
    active_users: activeUsers(scene, room),
    active_users_cutoff: ACTIVE_SECONDS,
    pinned_messages: room.pinned.map(({ id, at, by }) => ({ id, pinned_at: at, pinned_by: by })),
    moderators: room.moderators,
    admins: room.admins,
    ...permissionsIn(room, visitor),
    ...roles(room, visitor),
  }
}

const roles = (room: Room, visitor: Visitor | undefined) => ({
  ...(isModerator(room, visitor) && { moderator: true }),
  ...(isAdmin(room, visitor) && { admin: true }),
})

/** What a client that knows the room asks for again and again. @param knownUpdates - `info_updates` as it has it. */
export function pollInfo(
  scene: Scene,
  room: Room,
  of: { visitor: Visitor | undefined; knownUpdates: number },
) {
  return {
    token: room.token,
    active_users: activeUsers(scene, room),
    ...permissionsIn(room, of.visitor),
    ...roles(room, of.visitor),
    ...(room.infoUpdates !== of.knownUpdates && { details: roomInfo(scene, room, of.visitor) }),
  }
}
