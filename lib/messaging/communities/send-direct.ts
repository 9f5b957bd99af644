import { checkText, type SendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { OUTBOX, type OutboxEntry } from '../engine/send/outbox-entry'
import { summarise } from '../engine/receive/summarise'
import { readDirectId } from '../model/direct'
import type { CommunityKit } from './community-kit'
import { joinedServer } from './joined-rooms'
import { beginDirect } from './write-privately'

type Sending = { kit: CommunityKit; isNew: (packed: Uint8Array) => void }

/**
 * Shows a message for somebody of a community at once, and leaves it in their box there as soon as that is possible. The
 * same draft is sent once only.
 * @throws {MessagingError} `community-left`, `not-accepted-yet` for files, and for texts that are none.
 */
export async function sendDirect(context: Context, { kit, isNew }: Sending, given: SendText): Promise<void> {
  const { conversation, draftId, quote, files = [] } = given
  const { book } = context.documents
  const { ownId, network } = context
  const text = checkText(given.text)
  if (files.length > 0) throw new MessagingError('not-accepted-yet')
  const place = readDirectId(conversation)
  if (!place) throw new MessagingError('bad-recipient')
  const { serverKey } = joinedServer(book, place.baseUrl)
  const entry = await context.run(async (work) => {
    const messages = await work.messages(conversation)
    if (messages.some((message) => message.draftId === draftId)) return undefined
    await beginDirect(work, context, { id: conversation, serverKey })
    const sentAt = context.nextSentAt()
    const words = { serverKey, text, sentAt, ...(quote && { quote }) }
    const data = kit.sealDirect({ ...words, recipient: place.person, profile: book.ownProfile() })
    isNew(data)
    work.putMessage({
      author: ownId,
      sentAt,
      conversation,
      content: { kind: 'text', text },
      ...(quote && { quote: { author: quote.author, sentAt: quote.sentAt } }),
      reactions: [],
      delivery: { status: 'sending' },
      draftId,
    })
    const current = { ...work.conversation(conversation), draft: '', readUntil: sentAt }
    const now = network.now()
    work.putConversation(summarise(current, await work.messages(conversation), { ownId, now }))
    const made: OutboxEntry = {
      id: `${conversation}:${sentAt}`,
      sentAt,
      steps: [{ to: conversation, data, ttlMilliseconds: 0 }],
      message: { conversation, author: ownId, sentAt },
      attempts: 0,
    }
    work.put({ table: OUTBOX, key: made.id, value: made })
    return made
  })
  if (entry) context.outbox.add(entry)
}
