import type { SendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import { tidy } from '../engine/receive/tidy'
import { beingSent } from '../engine/send/being-sent'
import type { Work } from '../engine/work'
import { keepPosting } from './keep-posting'

type Sealed = {
  data: Uint8Array
  /** As one calls oneself in a room. */
  authorName?: string
}

type Sending = Omit<SendText, 'files'> & {
  author: string
  /** @param sentAt - milliseconds, network clock. */
  seal: (work: Work, sentAt: number) => Promise<Sealed>
  isNew: (packed: Uint8Array) => void
}

/** Shows a message at once and leaves it with a community as soon as that is possible. The same draft is sent once only. */
export async function sendOnce(context: Context, { author, seal, isNew, ...given }: Sending): Promise<void> {
  const { conversation, text, quote, draftId } = given
  const entry = await context.run(async (work) => {
    const messages = await work.messages(conversation)
    if (messages.some((message) => message.draftId === draftId)) return undefined
    const sentAt = context.nextSentAt()
    const { data, ...as } = await seal(work, sentAt)
    isNew(data)
    const words = { author, sentAt, conversation, draftId, ...(quote && { quote }) }
    work.putMessage({ ...beingSent({ ...words, content: { kind: 'text', text } }), ...as })
    await tidy(work, context, conversation, { draft: '', readUntil: sentAt })
    return keepPosting(work, { conversation, author, sentAt, data })
  })
  if (entry) context.outbox.add(entry)
}
