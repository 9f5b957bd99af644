import type { CommunityRecord } from '@/lib/protocol/config/views/user-groups'
import type { Book } from '../engine/contact'
import { MessagingError } from '../engine/messaging-error'
import { communityId } from '../model/community'

/** A room that the account has joined. */
export type JoinedRoom = CommunityRecord & { id: string; baseUrl: string }

export const joinedRooms = (book: Book): readonly JoinedRoom[] =>
  book.communities().map((record) => {
    const { base: baseUrl, room } = record
    return { ...record, baseUrl, id: communityId({ baseUrl, room }) }
  })

/** @throws {MessagingError} `community-left`. */
export function joinedRoom(book: Book, id: string): JoinedRoom {
  const found = joinedRooms(book).find((one) => one.id === id)
  if (!found) throw new MessagingError('community-left')
  return found
}

/** A server in which the account has joined a room. @throws {MessagingError} `community-left`. */
export function joinedServer(book: Book, baseUrl: string): JoinedRoom {
  const found = joinedRooms(book).find((one) => one.baseUrl === baseUrl)
  if (!found) throw new MessagingError('community-left')
  return found
}
