import type { Timer } from '../config/views/timer'
import { type Content, type DataMessage, toSafeNumber } from '../protobuf/messages'
import { session } from '../protobuf/session.js'
import type { FilePointer, MessageName, ToldProfile } from './message-name'
import { readFiles, readProfile } from './read-parts'

/** One kind of thing that another device can tell. All texts are untrusted. */
export type IncomingContent =
  | {
      kind: 'text'
      text: string
      files: readonly FilePointer[]
      quote?: MessageName
      timer?: Timer
      profile?: ToldProfile
    }
  | { kind: 'timer'; timer: Timer | undefined; profile?: ToldProfile }
  | { kind: 'community'; url: string; name: string; timer?: Timer; profile?: ToldProfile }
  | { kind: 'reaction'; on: MessageName; emoji: string; isOn: boolean }
  | { kind: 'receipt'; sentAt: readonly number[] }
  | { kind: 'typing'; isTyping: boolean }
  | { kind: 'unsend'; message: MessageName }
  | { kind: 'accepted'; profile?: ToldProfile }
  /** An invitation to a group, which this client does not take part in. */
  | { kind: 'group-invite'; groupId: string; name: string; timer?: Timer; profile?: ToldProfile }
  | { kind: 'media-notice'; what: 'screenshot' | 'saved' }
  | { kind: 'missed-call' }
  /** Nothing that this client can show. */
  | { kind: 'unknown' }

const TIMER_CHANGED = 2
const MOST_RECEIPTS = 1_000
const LONGEST_EMOJI = 64

/** The first kind that is there, in the order of the other applications. @throws {ProtocolError} `bad-protobuf`. */
export function readContent(content: Content): IncomingContent {
  if (content.dataMessage) return readDataMessage(content, content.dataMessage)
  if (content.receiptMessage) return readReceipt(content.receiptMessage)
  if (content.typingMessage) {
    const { action } = content.typingMessage
    return { kind: 'typing', isTyping: action === session.TypingMessage.Action.STARTED }
  }
  if (content.dataExtractionNotification) return readNotice(content.dataExtractionNotification)
  if (content.unsendRequest) {
    const { timestamp, author } = content.unsendRequest
    return { kind: 'unsend', message: nameOf(timestamp, author) }
  }
  if (content.callMessage) return readCall(content.callMessage)
  const response = content.messageRequestResponse
  return response?.isApproved === true
    ? { kind: 'accepted', ...profileOf(response.profile, response.profileKey) }
    : { kind: 'unknown' }
}

function readDataMessage(content: Content, data: DataMessage): IncomingContent {
  const timer = readTimer(content)
  const common = { ...(timer && { timer }), ...profileOf(data.profile, data.profileKey) }
  const flags = data.flags ?? 0
  if (flags === TIMER_CHANGED) return { ...common, kind: 'timer', timer }
  if (flags !== 0) return { kind: 'unknown' }
  if (data.reaction) return readReaction(data.reaction)
  const invite = data.groupUpdateMessage?.inviteMessage
  if (invite) return { ...common, kind: 'group-invite', groupId: invite.groupSessionId, name: invite.name }
  if (data.groupUpdateMessage) return { kind: 'unknown' }
  const { communityInvitation: community } = data
  if (community) return { ...common, kind: 'community', url: community.url, name: community.name }
  const files = readFiles(data.attachments ?? [])
  const text = data.body ?? ''
  if (text === '' && files.length === 0 && !data.quote && !data.preview?.length) return { kind: 'unknown' }
  return {
    ...common,
    kind: 'text',
    text,
    files,
    ...(data.quote && { quote: nameOf(data.quote.id, data.quote.author) }),
  }
}

function readReaction(reaction: session.Reaction.$Properties): IncomingContent {
  const { id, author, emoji, action } = reaction
  if (!emoji || emoji.length > LONGEST_EMOJI) return { kind: 'unknown' }
  return { kind: 'reaction', on: nameOf(id, author), emoji, isOn: action === session.Reaction.Action.REACT }
}

function readReceipt({ type, timestamp }: session.ReceiptMessage.$Properties): IncomingContent {
  const isRead = type === session.ReceiptMessage.Type.READ
  return isRead
    ? { kind: 'receipt', sentAt: (timestamp ?? []).slice(0, MOST_RECEIPTS).map(toSafeNumber) }
    : { kind: 'unknown' }
}

function readNotice({ type }: session.DataExtractionNotification.$Properties): IncomingContent {
  const { Type } = session.DataExtractionNotification
  if (type === Type.SCREENSHOT) return { kind: 'media-notice', what: 'screenshot' }
  return type === Type.MEDIA_SAVED ? { kind: 'media-notice', what: 'saved' } : { kind: 'unknown' }
}

const readCall = ({ type }: session.CallMessage.$Properties): IncomingContent =>
  type === session.CallMessage.Type.PRE_OFFER ? { kind: 'missed-call' } : { kind: 'unknown' }

/** A timer without its mode comes from old applications, which meant "after reading". */
function readTimer({ expirationType, expirationTimer }: Content): Timer | undefined {
  const seconds = expirationTimer ?? 0
  if (seconds === 0) return undefined
  const isAfterSend = expirationType === session.Content.ExpirationType.DELETE_AFTER_SEND
  return { mode: isAfterSend ? 'after-send' : 'after-read', seconds }
}

const nameOf = (sentAt: Parameters<typeof toSafeNumber>[0], author: string): MessageName => ({
  author,
  sentAt: toSafeNumber(sentAt),
})

function profileOf(...of: Parameters<typeof readProfile>): { profile?: ToldProfile } {
  const profile = readProfile(...of)
  return profile ? { profile } : {}
}
