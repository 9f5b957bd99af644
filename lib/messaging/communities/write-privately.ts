import { begin } from '../engine/actions/people'
import { isAccountId } from '../engine/actions/recipient'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import type { Work } from '../engine/work'
import { directId, isDirectId, readDirectId } from '../model/direct'
import type { CommunityKit } from './community-kit'
import { joinedRoom, joinedRooms } from './joined-rooms'
import { knownPeople } from './known-people'

export type WritePrivately = {
  /** The room that they wrote in. */
  conversation: string
  /** Their id there. */
  author: string
}

/**
 * Begins a conversation with somebody who wrote in a room, without sending anything.
 * @returns its id: of the ordinary one where the account is known.
 * @throws {MessagingError} `community-left`, `bad-recipient`, `contact-blocked`.
 */
export async function writePrivately(
  context: Context,
  kit: CommunityKit,
  { conversation, author }: WritePrivately,
): Promise<string> {
  const room = joinedRoom(context.documents.book, conversation)
  const account = isAccountId(author) ? author : knownPeople(context, room)(author)
  if (account !== undefined) {
    await begin(context, { conversation: account })
    return account
  }
  const id = directId({ baseUrl: room.baseUrl, person: author })
  // Servers know this account by an id of the older kind, and only such two share a key.
  const canBeSealed = author.startsWith('15') && isDirectId(id)
  if (!canBeSealed || author === kit.ownId(room.serverKey)) throw new MessagingError('bad-recipient')
  await context.run(async (work) => await beginDirect(work, context, { id, serverKey: room.serverKey }))
  return id
}

/** Makes the conversation with somebody of a community where there is none. */
export async function beginDirect(
  work: Work,
  { documents }: Context,
  { id, serverKey }: { id: string; serverKey: string },
): Promise<void> {
  const current = work.conversation(id)
  const place = readDirectId(id)
  if (current.through || !place) return
  const rooms = joinedRooms(documents.book).filter(({ baseUrl }) => baseUrl === place.baseUrl)
  const names: string[] = []
  for (const room of rooms) {
    const last = (await work.messages(room.id)).findLast(({ author }) => author === place.person)
    if (last?.authorName) names.push(last.authorName)
  }
  work.putConversation({ ...current, through: { serverKey, name: names[0] ?? '' } })
}
