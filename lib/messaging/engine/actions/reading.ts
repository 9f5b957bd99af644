import type { Message } from '../../model/message'
import type { Context } from '../context'
import { readUpTo } from '../receive/read-up-to'
import { tidy } from '../receive/tidy'
import { enqueue } from './enqueue'

/** Marks everything up to `until` as read: here, for the own devices, and for the authors where both sides agreed. */
export async function markRead(
  context: Context,
  { conversation, until }: { conversation: string; until: number },
): Promise<void> {
  const { ownId, documents, network } = context
  if (until <= (context.memory.conversations.get(conversation)?.readUntil ?? 0)) return
  const { entry, ending } = await context.run(async (work) => {
    const read = await readUpTo(work, { conversation, ownId, until, now: network.now() })
    documents.book.setReadUntil(conversation, until)
    await tidy(work, context, conversation, { readUntil: until })
    const contact = documents.book.contact(conversation)
    const tells = context.settings().sendsReadReceipts && contact?.isApproved && !contact.isBlocked
    const ending = read.filter(({ timer }) => timer?.mode === 'after-read')
    if (!tells || read.length === 0) return { ending }
    const sentAt = context.nextSentAt()
    const entry = enqueue(work, context, {
      id: `${conversation}:${sentAt}`,
      conversation,
      sentAt,
      content: { kind: 'receipt', sentAt: read.map((message) => message.sentAt) },
    })
    return { entry, ending }
  })
  if (entry) context.outbox.add(entry)
  shortenCopies(network, ending)
}

/** The other own devices learn by the copies in the swarm when a message ends. */
function shortenCopies(network: Context['network'], ending: readonly Message[]) {
  for (const { hash, timer } of ending)
    if (hash && timer)
      // Without it the message stays there for its 14 days, and here it ends all the same.
      void network
        .shorten({ hashes: [hash], expiresAt: network.now() + timer.seconds * 1000 })
        .catch(() => {})
}

/** Tells the other side that one is writing, where both sides agreed; lost when it does not get through at once. */
export async function tellTyping(
  { settings, documents, codec, network, nextSentAt }: Context,
  { conversation, isTyping }: { conversation: string; isTyping: boolean },
): Promise<void> {
  const contact = documents.book.contact(conversation)
  if (!settings().sendsTyping || !contact?.isApproved || !contact.hasApprovedMe || contact.isBlocked) return
  const data = codec.seal({
    to: conversation,
    content: { kind: 'typing', isTyping },
    sentAt: nextSentAt(),
  })
  await network.store({ to: conversation, data, ttlMilliseconds: 20_000 }).catch(() => {})
}
