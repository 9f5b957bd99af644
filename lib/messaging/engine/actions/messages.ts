import type { Message, MessageName } from '../../model/message'
import type { Context } from '../context'
import { MessagingError } from '../messaging-error'
import { applyReaction } from '../receive/reaction'
import { applyUnsend } from '../receive/unsend'
import { OUTBOX, type OutboxEntry } from '../send/outbox-entry'
import { sentText } from '../send/sent-text'
import type { Work } from '../work'
import { enqueue } from './enqueue'
import { checkRecipient, isAccountId } from './recipient'

export type InConversation = { conversation: string; message: MessageName }

/** One emoji, as people see it. */
export function isOneEmoji(text: string): boolean {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
  return graphemes.length === 1 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text)
}

async function findMessage(work: Work, { conversation, message }: InConversation): Promise<Message> {
  const found = await work.message(conversation, message)
  if (!found || found.content.kind === 'deleted') throw new MessagingError('message-gone')
  return found
}

/** Puts one's reaction on a message or takes it back. */
export async function react(
  context: Context,
  { emoji, isOn, ...of }: InConversation & { emoji: string; isOn: boolean },
): Promise<void> {
  if (!isOneEmoji(emoji)) throw new MessagingError('bad-emoji')
  checkRecipient(context, of.conversation)
  const { conversation } = of
  const entry = await context.run(async (work) => {
    const { author, sentAt } = await findMessage(work, of)
    const on = { author, sentAt }
    await applyReaction(work, { conversation, on, author: context.ownId, emoji, isOn })
    const moment = context.nextSentAt()
    return enqueue(work, context, {
      id: `${conversation}:${moment}`,
      conversation,
      sentAt: moment,
      content: { kind: 'reaction', on, emoji, isOn },
    })
  })
  context.outbox.add(entry)
}

/** Removes a message here and from one's own swarm; from the other side, too, when asked and it is one's own. */
export async function removeMessage(
  context: Context,
  { forEveryone, ...of }: InConversation & { forEveryone: boolean },
): Promise<void> {
  const { ownId, network } = context
  if (forEveryone && of.message.author !== ownId) throw new MessagingError('not-your-message')
  const { conversation } = of
  const { hashes, entry } = await context.run(async (work) => {
    const found = await findMessage(work, of)
    // Not sent yet: then it never will be.
    work.remove({ table: OUTBOX, key: `${conversation}:${found.sentAt}` })
    context.outbox.drop(`${conversation}:${found.sentAt}`)
    const sentAt = context.nextSentAt()
    const message = { author: found.author, sentAt: found.sentAt }
    const gone = await applyUnsend(work, {
      conversation,
      ownId,
      sender: ownId,
      name: message,
      now: network.now(),
    })
    const enqueued = enqueue(work, context, {
      id: `${conversation}:${sentAt}`,
      conversation: forEveryone ? conversation : ownId,
      sentAt,
      content: { kind: 'unsend', message },
    })
    return { hashes: gone, entry: enqueued }
  })
  context.outbox.add(entry)
  // The swarm drops a copy that cannot be removed now by itself in time.
  if (hashes.length > 0) void network.remove(hashes).catch(() => {})
}

type Seal = (work: Work, context: Context, message: Message) => OutboxEntry | undefined

/**
 * Sends a message again that was given up.
 * @param seal - what is done where nothing sealed is left.
 * @throws {MessagingError} `chosen-gone` where its files are not here any more.
 */
export async function retry(context: Context, of: InConversation, seal: Seal = sealAgain): Promise<void> {
  const entry = await context.run(async (work) => {
    const message = await findMessage(work, of)
    if (message.delivery?.status !== 'failed') return undefined
    const kept = await context.store.read({ table: OUTBOX, key: `${of.conversation}:${message.sentAt}` })
    if (!kept) return seal(work, context, message)
    work.putMessage({ ...message, delivery: { status: 'sending' } })
    const { isGivenUp: _past, ...entry } = kept as OutboxEntry
    work.put({ table: OUTBOX, key: entry.id, value: { ...entry, attempts: 0 } })
    return { ...entry, attempts: 0 }
  })
  if (entry) context.outbox.add(entry)
}

/** Of what a history file brought nothing sealed is left. It keeps its name, so whoever has it already shows it once. */
function sealAgain(work: Work, context: Context, message: Message): OutboxEntry | undefined {
  const { conversation, author, sentAt, content } = message
  if (!isAccountId(conversation)) return undefined
  if (content.kind === 'files' && content.files.some(({ url }) => url === ''))
    throw new MessagingError('chosen-gone')
  work.putMessage({ ...message, delivery: { status: 'sending' } })
  return enqueue(work, context, {
    ...{ id: `${conversation}:${sentAt}`, conversation, sentAt },
    message: { conversation, author, sentAt },
    content: content.kind === 'timer' ? content : sentText(message),
  })
}
