import type { Message, MessageContent, MessageFile, MessageName } from '../../model/message'
import type { Context } from '../context'
import { CHOSEN, readChosen } from '../../files/chosen-files'
import type { ChosenFile } from '../../model/chosen-file'
import { bringBack } from '../hiding'
import { MessagingError } from '../messaging-error'
import { tidy } from '../receive/tidy'
import { beingSent } from '../send/being-sent'
import { sentText } from '../send/sent-text'
import { enqueue, keepForUpload } from './enqueue'
import { checkRecipient } from './recipient'

/** Code points of one message. Source: limits of the protocol. */
export const LONGEST_TEXT = 2_000

export type SendText = {
  conversation: string
  text: string
  quote?: MessageName
  /** Chosen before, by their ids. */
  files?: readonly string[]
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
    const chosen = await readChosen(context.store, files)
    approve(context, conversation)
    const message = newMessage(context, { ...given, text }, chosen.map(waiting))
    for (const { id } of chosen) work.remove({ table: CHOSEN, key: id })
    work.putMessage(message)
    const { author, sentAt } = message
    await tidy(work, context, conversation, { draft: '', readUntil: sentAt })
    const entry = {
      id: `${conversation}:${sentAt}`,
      sentAt,
      message: { conversation, author, sentAt },
    }
    return chosen.length > 0
      ? keepForUpload(work, entry)
      : enqueue(work, context, { ...entry, conversation, content: sentText(message) })
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

/** A file of a message before it is with the server. */
const waiting = ({ id: keptAs, size: bytes, name, contentType, isVoice }: ChosenFile): MessageFile => ({
  ...{ name, contentType, bytes, isVoice, keptAs },
  url: '',
  key: new Uint8Array(),
  digest: new Uint8Array(),
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

function newMessage(
  context: Context,
  { conversation, text, quote, draftId }: SendText,
  files: readonly MessageFile[],
): Message {
  const { ownId, documents } = context
  const sentAt = context.nextSentAt()
  const { timer } =
    conversation === ownId ? documents.book.notes() : (documents.book.contact(conversation) ?? {})
  const content: MessageContent = files.length > 0 ? { kind: 'files', text, files } : { kind: 'text', text }
  return {
    ...beingSent({ author: ownId, sentAt, conversation, content, draftId, ...(quote && { quote }) }),
    ...(timer && { timer, expiresAt: sentAt + timer.seconds * 1000 }),
  }
}
