import { bytesToHex, concatBytes } from '@noble/hashes/utils.js'
import type { SignedContent } from '@/lib/protocol/communities/community-server'
import type { Book } from '../engine/contact'
import type { StoredReceipt } from '../engine/network'
import type { CommunityKit } from './community-kit'
import { joinedRoom } from './joined-rooms'

const SIGNATURE_BYTES = 64

/** A signed message as the outbox keeps it. */
export const packSigned = ({ data, signature }: SignedContent): Uint8Array => concatBytes(signature, data)

const unpack = (packed: Uint8Array): SignedContent => ({
  signature: packed.slice(0, SIGNATURE_BYTES),
  data: packed.slice(SIGNATURE_BYTES),
})

type Posting = { to: string; data: Uint8Array }

/**
 * Posts what the outbox holds. A community keeps every copy that it is given, so before a second try it is asked whether
 * the first one arrived after all.
 */
export function postOutbox(of: { kit: CommunityKit; book: Book; posted: () => void }) {
  const fresh = new Set<string>()
  return {
    /** This one was never tried before. */
    isNew: (packed: Uint8Array) => void fresh.add(bytesToHex(packed.slice(0, SIGNATURE_BYTES))),

    /** @throws {MessagingError} `community-left`; what the community answers. */
    async post({ to, data: packed }: Posting): Promise<StoredReceipt> {
      const joined = joinedRoom(of.book, to)
      const room = joined.room.toLowerCase()
      const server = of.kit.server(joined)
      const signed = unpack(packed)
      const name = bytesToHex(signed.signature)
      const isFirstTry = fresh.delete(name)
      const isThere =
        !isFirstTry &&
        (await server.recent(room)).some(({ signature }) => signature && bytesToHex(signature) === name)
      if (!isThere) await server.post(room, signed)
      of.posted()
      return { hash: '', stored: 0, of: 0 }
    },
  }
}
