import { encodeHex } from '@/lib/crypto/bytes'
import type { Picture } from '@/lib/protocol/config/views/picture'
import { type Message, startsAtOnce } from '../../model/message'
import type { Settings } from '../../model/state'
import type { Book } from '../contact'
import type { Incoming, IncomingContent } from '../incoming'
import type { Work } from '../work'
import { bringBack } from '../hiding'
import type { OutboxEntry } from '../send/outbox-entry'
import { applyReaction } from './reaction'
import { applyReceipt } from './receipt'
import { asRead, readUpTo } from './read-up-to'
import { isRemoved } from './removed'
import { summarise } from './summarise'
import { applyUnsend } from './unsend'

export type ReceiveContext = {
  ownId: string
  book: Book
  now: number
  /** Who does not tell that messages were read is not told either; the same for typing. */
  settings: Pick<Settings, 'sendsReadReceipts' | 'sendsTyping'>
}

/** What the caller does besides keeping the changes. */
export type Aftermath = {
  /** Copies in the own swarm that shall go. */
  removeHashes: readonly string[]
  /** A message that nobody has seen yet came from somebody accepted. */
  arrived?: string
  /** The other side began or stopped typing. */
  typing?: { conversation: string; isTyping: boolean }
  /** Own messages that go another way now. */
  waiting?: readonly OutboxEntry[]
}

const nothing: Aftermath = { removeHashes: [] }

/**
 * Applies one message of another device, as the protocol's receiving order has it: blocked senders and forged copies are
 * dropped, what is known already changes nothing, the rest goes to its conversation.
 */
export async function receive(work: Work, incoming: Incoming, context: ReceiveContext): Promise<Aftermath> {
  const { ownId, book } = context
  const isOwn = incoming.sender === ownId
  if (incoming.syncTarget !== undefined && !isOwn) return nothing
  if (!isOwn && book.contact(incoming.sender)?.isBlocked) return nothing
  const conversation = isOwn ? (incoming.syncTarget ?? ownId) : incoming.sender
  return await byKind({ work, incoming, conversation, ...context })
}

type Case = ReceiveContext & { work: Work; incoming: Incoming; conversation: string }

async function byKind(given: Case): Promise<Aftermath> {
  const { content, sender } = given.incoming
  const isTheirs = sender !== given.ownId
  switch (content.kind) {
    case 'message':
      return await applyMessage(given, content)
    case 'reaction':
      await applyReaction(given.work, { ...given, ...content, author: sender })
      return nothing
    case 'receipt':
      if (isTheirs && given.settings.sendsReadReceipts)
        await applyReceipt(given.work, { ...given, sentAt: content.sentAt })
      return nothing
    case 'unsend':
      return { removeHashes: await applyUnsend(given.work, { ...given, name: content.message, sender }) }
    case 'typing':
      return isTheirs && given.settings.sendsTyping && given.book.contact(sender)?.isApproved
        ? { ...nothing, typing: { conversation: sender, isTyping: content.isTyping } }
        : nothing
    case 'accepted':
      if (isTheirs) given.book.changeContact(sender, { hasApprovedMe: true, ...profileOf(given, content) })
      return nothing
  }
}

type MessageKind = Extract<IncomingContent, { kind: 'message' }>

async function applyMessage(given: Case, content: MessageKind): Promise<Aftermath> {
  const { work, incoming, conversation, ownId, book } = given
  const isOwn = incoming.sender === ownId
  const name = { author: incoming.sender, sentAt: incoming.sentAt }
  const known = await work.message(conversation, name)
  if (known) {
    // The own copy in the swarm: its name is needed to remove it later.
    if (!known.hash) work.putMessage({ ...known, hash: incoming.hash })
    return nothing
  }
  // Swarms keep copies of what was deleted here.
  const before = work.conversation(conversation)
  if (incoming.sentAt <= (before.hiddenAt ?? 0) || isRemoved(before, name)) return nothing
  bringBack(book, { id: conversation, ownId })
  if (!isOwn) meetSender(given, content)
  if (isOwn && conversation !== ownId) book.changeContact(conversation, { isApproved: true })
  work.putMessage(newMessage(given, content))
  if (isOwn) await readUpTo(work, { ...given, until: incoming.sentAt })
  work.putConversation(summarise(whence(given), await work.messages(conversation), { ownId, now: given.now }))
  const isNews = incoming.sentAt > work.conversation(conversation).readUntil
  if (isOwn) return nothing
  const isTold = isNews && book.contact(incoming.sender)?.isApproved
  return {
    ...nothing,
    ...(isTold && { arrived: conversation }),
    // What was being written is here.
    typing: { conversation, isTyping: false },
  }
}

/** Whoever writes on another device has read what came before; the first word says by which way somebody came. */
function whence({ work, incoming, conversation, ownId }: Case) {
  const current = work.conversation(conversation)
  const { through, sender } = incoming
  const isFirst = current.lastAt === 0 && through !== undefined
  if (sender !== ownId) return isFirst ? { ...current, cameThrough: through } : current
  return { ...current, readUntil: Math.max(current.readUntil, incoming.sentAt) }
}

function newMessage({ incoming, conversation, ownId, book, now }: Case, content: MessageKind): Message {
  const isOwn = incoming.sender === ownId
  const { timer } = content
  const isReadElsewhere = incoming.sentAt <= book.readUntil(conversation)
  return {
    author: incoming.sender,
    sentAt: incoming.sentAt,
    conversation,
    content: content.content,
    ...(content.quote && { quote: content.quote }),
    reactions: [],
    ...(isOwn && { delivery: { status: 'stored', stored: 0, of: 0 } }),
    ...(timer && { timer }),
    ...(timer && startsAtOnce(timer, isOwn) && { expiresAt: incoming.sentAt + timer.seconds * 1000 }),
    ...(!isOwn && isReadElsewhere && asRead(content, now)),
    hash: incoming.hash,
  }
}

/** A visible message tells who its author says to be, and answers a request of one's own. */
function meetSender(given: Case, content: MessageKind) {
  const { book, incoming } = given
  const known = book.contact(incoming.sender)
  const isAnswer = known?.isApproved === true && !known.hasApprovedMe
  const profile = profileOf(given, content)
  if (isAnswer || profile || !known)
    book.changeContact(incoming.sender, { ...(isAnswer && { hasApprovedMe: true }), ...profile })
}

function profileOf({ book, incoming }: Case, { profile }: Pick<MessageKind, 'profile'>) {
  const known = book.contact(incoming.sender)
  if (!profile || (known && profile.updatedAtSeconds < known.profileUpdatedAt)) return undefined
  const { name, picture, updatedAtSeconds: profileUpdatedAt } = profile
  const isSame = known?.name === name && isSamePicture(known.picture, picture)
  return isSame ? undefined : { name, picture, profileUpdatedAt }
}

const isSamePicture = (one: Picture | undefined, other: Picture | undefined): boolean =>
  one?.url === other?.url && encodeHex(one?.key ?? noKey) === encodeHex(other?.key ?? noKey)

const noKey = new Uint8Array()
