import { bytesToHex } from '@noble/hashes/utils.js'
import type { Book } from '../engine/contact'
import type { StoredReceipt } from '../engine/network'
import type { CommunityKit } from './community-kit'
import { type Posting, wayToPost } from './ways-to-post'

const NAME_BYTES = 64

/** The signature of what goes to a room; of what is sealed, enough to tell it from all else. */
const nameOf = (packed: Uint8Array): string => bytesToHex(packed.slice(0, NAME_BYTES))

/**
 * Posts what the outbox holds. A community keeps every copy that it is given, so before a second try it is asked whether
 * the first one arrived after all.
 */
export function postOutbox(of: { kit: CommunityKit; book: Book; posted: () => void }) {
  const fresh = new Set<string>()
  return {
    /** This one was never tried before. */
    isNew: (packed: Uint8Array) => void fresh.add(nameOf(packed)),

    /** @throws {MessagingError} `community-left`; what the community answers. */
    async post(posting: Posting): Promise<StoredReceipt> {
      const way = wayToPost(of, posting)
      const isFirstTry = fresh.delete(nameOf(posting.data))
      if (isFirstTry || !(await way.isThere())) await way.leave()
      of.posted()
      return { hash: '', stored: 0, of: 0 }
    },
  }
}
