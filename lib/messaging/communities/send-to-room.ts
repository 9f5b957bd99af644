import { checkText, type SendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import type { CommunityKit } from './community-kit'
import { joinedRoom } from './joined-rooms'
import { sendOnce } from './send-once'
import { packSigned } from './ways-to-post'

type Sending = { kit: CommunityKit; isNew: (packed: Uint8Array) => void }

/**
 * Shows a message in a room at once and posts it as soon as that is possible.
 * @throws {MessagingError} `community-left`, `read-only-room`, and for texts that are none.
 */
export async function sendToRoom(context: Context, { kit, isNew }: Sending, given: SendText): Promise<void> {
  const { conversation, quote, draftId } = given
  const { memory, documents } = context
  const text = checkText(given.text)
  const { serverKey } = joinedRoom(documents.book, conversation)
  if (memory.conversations.get(conversation)?.room?.canWrite === false)
    throw new MessagingError('read-only-room')
  const words = { text, ...(quote && { quote }) }
  await sendOnce(context, {
    ...{ ...words, conversation, draftId, author: kit.ownId(serverKey), isNew },
    seal: async (_, sentAt) => {
      const { name } = documents.book.ownProfile()
      return { data: packSigned(kit.sign({ ...words, serverKey, sentAt, name })), authorName: name }
    },
  })
}
