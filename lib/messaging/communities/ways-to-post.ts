import { bytesToHex, concatBytes } from '@noble/hashes/utils.js'
import type { CommunityServer, SignedContent } from '@/lib/protocol/communities/community-server'
import type { Book } from '../engine/contact'
import { readDirectId } from '../model/direct'
import type { CommunityKit } from './community-kit'
import { joinedRoom, joinedServer } from './joined-rooms'

export type Posting = { to: string; data: Uint8Array }

/** How something is given to a community, and how it is asked whether it has it. */
export type WayToPost = { isThere(): Promise<boolean>; leave(): Promise<void> }

const SIGNATURE_BYTES = 64

/** A signed message for a room as the outbox keeps it. */
export const packSigned = ({ data, signature }: SignedContent): Uint8Array => concatBytes(signature, data)

const unpack = (packed: Uint8Array): SignedContent => ({
  signature: packed.slice(0, SIGNATURE_BYTES),
  data: packed.slice(SIGNATURE_BYTES),
})

/** @throws {MessagingError} `community-left`. */
export function wayToPost(
  { kit, book }: { kit: CommunityKit; book: Book },
  { to, data }: Posting,
): WayToPost {
  const direct = readDirectId(to)
  if (direct) {
    const server = kit.server(joinedServer(book, direct.baseUrl))
    return { isThere: () => wasSent(server, data), leave: () => server.sendDirect(direct.person, data) }
  }
  const joined = joinedRoom(book, to)
  const room = joined.room.toLowerCase()
  const server = kit.server(joined)
  const signed = unpack(data)
  const name = bytesToHex(signed.signature)
  return {
    isThere: async () =>
      (await server.recent(room)).some(({ signature }) => signature && bytesToHex(signature) === name),
    leave: async () => void (await server.post(room, signed)),
  }
}

/** More than anybody writes in the days that a community keeps it; one that never comes to an end does not hold others up. */
const MOST_PAGES = 50

/** Looks through all that one left for others and that the community still keeps. */
async function wasSent(server: CommunityServer, sealed: Uint8Array): Promise<boolean> {
  const wanted = bytesToHex(sealed)
  let since: number | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { rows, until } = await server.sent(since)
    if (rows.some(({ message }) => bytesToHex(message) === wanted)) return true
    if (until === (since ?? 0)) return false
    since = until
  }
  return false
}
