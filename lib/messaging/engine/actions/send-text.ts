import type { Message, MessageFile, MessageName } from '../../model/message'
import type { Context } from '../context'
import { bringBack } from '../hiding'
import { MessagingError } from '../messaging-error'
import { summarise } from '../receive/summarise'
import { enqueue } from './enqueue'
import { checkRecipient } from './recipient'

/** Code points of one message. Source: limits of the protocol. */
export const LONGEST_TEXT = 2_000

export type SendText = {
  conversation: string
  text: string
  quote?: MessageName
  /** Already uploaded. */
  files?: readonly MessageFile[]
  draftId: string
}

/** Shows a message at once and sends it as soon as that is possible. The same draft is sent once only. */
export async function sendText(context: Context, given: SendText): Promise<void> {
  const { conversation, draftId, files = [] } = given
  const text = checkText(given.text, files.length > 0)
  checkRecipient(context, conversation)
  if (files.length > 0) requireApproval(context, conversation)
  const entry = await context.run(async (work) => {
    const messages = await work.messages(conversation)
    if (messages.some((message) => message.draftId === draftId)) return undefined
    approve(context, conversation)
    const message = newMessage(context, { ...given, text })
    work.putMessage(message)
    const { ownId, network } = context
    const now = network.now()
    const current = { ...work.conversation(conversation), draft: '', readUntil: message.sentAt }
    work.putConversation(summarise(current, await work.messages(conversation), { ownId, now }))
    return enqueue(work, context, {
      id: `${conversation}:${message.sentAt}`,
      conversation,
      sentAt: message.sentAt,
      message: { conversation, author: ownId, sentAt: message.sentAt },
      content: {
        kind: 'text',
        text,
        ...(message.quote && { quote: message.quote }),
        ...(files.length > 0 && { files: files.map(pointerOf) }),
        ...(message.timer && { timer: message.timer }),
      },
    })
  })
  if (entry) context.outbox.add(entry)
}

/** @returns the text without space around it. @throws {MessagingError} `empty-message`, `message-too-long`. */
export function checkText(text: string, mayBeEmpty = false): string {
  const trimmed = text.trim()
  if (trimmed === '' && !mayBeEmpty) throw new MessagingError('empty-message')
  if ([...trimmed].length > LONGEST_TEXT) throw new MessagingError('message-too-long')
  return trimmed
}

/** Strangers get text only. @throws {MessagingError} `not-accepted-yet`. */
function requireApproval({ documents, ownId }: Context, id: string) {
  if (id !== ownId && !documents.book.contact(id)?.hasApprovedMe) throw new MessagingError('not-accepted-yet')
}

const pointerOf = ({ name, bytes, ...file }: MessageFile) => ({
  ...file,
  fileName: name,
  size: bytes,
  width: 0,
  height: 0,
  caption: '',
})

/** Writing to somebody accepts them, and brings a conversation that was hidden back. */
function approve({ documents, ownId, network }: Context, id: string) {
  const { book } = documents
  bringBack(book, { id, ownId })
  if (id === ownId) return
  const known = book.contact(id)
  if (known?.isApproved) return
  book.changeContact(id, {
    isApproved: true,
    createdAt: known?.createdAt || Math.floor(network.now() / 1000),
  })
}

function newMessage(context: Context, { conversation, text, quote, files = [], draftId }: SendText): Message {
  const { ownId, documents } = context
  const sentAt = context.nextSentAt()
  const { timer } =
    conversation === ownId ? documents.book.notes() : (documents.book.contact(conversation) ?? {})
  return {
    author: ownId,
    sentAt,
    conversation,
    content: files.length > 0 ? { kind: 'files', text, files } : { kind: 'text', text },
    ...(quote && { quote: { author: quote.author, sentAt: quote.sentAt } }),
    reactions: [],
    delivery: { status: 'sending' },
    ...(timer && { timer }),
    ...(timer && { expiresAt: sentAt + timer.seconds * 1000 }),
    draftId,
  }
}
