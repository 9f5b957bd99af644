import type { RoomDetails, RoomStanding } from '@/lib/protocol/communities/room-info'
import type { Failure } from '../tabs/wire'

/** A room of a community as this browser knows it. Name and description are untrusted text. */
export type Room = Omit<RoomDetails, 'updates'> &
  RoomStanding & {
    /** Who one is in this community: another id in each. */
    ownId: string
    /** Version of name, description and pinned messages; undefined before they were read. */
    updates?: number
    /** Everything up to here was read from the community; undefined before the first time. */
    since?: number
    /** Nothing older is there. */
    hasStart?: boolean
    /** Why it cannot be read at the moment. */
    failure?: Failure
  }

/** What is told of a room before one joins. */
export type CommunityPreview = Pick<Room, 'name' | 'description' | 'canRead' | 'canWrite' | 'activeUsers'> & {
  conversation: string
  host: string
  isJoined: boolean
}

type Place = { baseUrl: string; room: string }

/** How the conversation of a room is called: its address, rooms in lower case. */
export const communityId = ({ baseUrl, room }: Place): string => `${baseUrl}/${room.toLowerCase()}`

/** Notifications as the account's documents have them: 2 is off. */
export const NOTIFICATIONS_OFF = 2

/** True for conversations in a room; those with people are called by their Account ID. */
export const isCommunityId = (id: string): boolean => /^https?:\/\/[^/\s?#]+\/[0-9a-z_-]{1,64}$/.test(id)

/** @param id - of a community. */
export function placeOf(id: string): Place {
  const end = id.lastIndexOf('/')
  return { baseUrl: id.slice(0, end), room: id.slice(end + 1) }
}
