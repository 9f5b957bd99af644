import { checkText, type SendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { readDirectId } from '../model/direct'
import type { CommunityKit } from './community-kit'
import { joinedServer } from './joined-rooms'
import { sendOnce } from './send-once'
import { beginDirect } from './write-privately'

type Sending = { kit: CommunityKit; isNew: (packed: Uint8Array) => void }

/**
 * Shows a message for somebody of a community at once, and leaves it in their box there as soon as that is possible.
 * @throws {MessagingError} `community-left`, `not-accepted-yet` for files, and for texts that are none.
 */
export async function sendDirect(context: Context, { kit, isNew }: Sending, given: SendText): Promise<void> {
  const { conversation, quote, draftId, files = [] } = given
  const { ownId, documents } = context
  const text = checkText(given.text)
  if (files.length > 0) throw new MessagingError('not-accepted-yet')
  const place = readDirectId(conversation)
  if (!place) throw new MessagingError('bad-recipient')
  const { serverKey } = joinedServer(documents.book, place.baseUrl)
  const words = { text, ...(quote && { quote }) }
  const to = { serverKey, recipient: place.person }
  await sendOnce(context, {
    ...{ ...words, conversation, draftId, author: ownId, isNew },
    seal: async (work, sentAt) => {
      await beginDirect(work, context, { id: conversation, serverKey })
      return { data: kit.sealDirect({ ...words, ...to, sentAt, profile: documents.book.ownProfile() }) }
    },
  })
}
