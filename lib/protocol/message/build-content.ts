import type { Timer } from '../config/views/timer'
import { type Content, type DataMessage, encodeContent } from '../protobuf/messages'
import { session } from '../protobuf/session.js'
import type { FilePointer, MessageName, ToldProfile } from './message-name'

/** What one account tells another. */
export type OutgoingContent =
  | {
      kind: 'text'
      text: string
      quote?: MessageName
      timer?: Timer
      files?: readonly FilePointer[]
      community?: { url: string; name: string }
    }
  | { kind: 'reaction'; on: MessageName; emoji: string; isOn: boolean }
  | { kind: 'receipt'; sentAt: readonly number[] }
  | { kind: 'typing'; isTyping: boolean }
  | { kind: 'unsend'; message: MessageName }
  | { kind: 'accepted' }
  /** A timer of undefined switches it off. */
  | { kind: 'timer'; timer: Timer | undefined }

export type BuildParameters = {
  content: OutgoingContent
  /** Milliseconds, network clock. */
  sentAt: number
  /** On copies for one's own devices: the Account ID of the conversation. */
  syncTarget?: string
  /** Left out on such copies. */
  profile?: ToldProfile
}

const TIMER_CHANGED = 2
const VOICE = 1

/** Serialised content, before padding. */
export const buildContent = (of: BuildParameters): Uint8Array =>
  encodeContent({ ...contentOf(of), sigTimestamp: of.sentAt })

function contentOf(of: BuildParameters): Content {
  const { content, sentAt } = of
  const { ReceiptMessage, TypingMessage } = session
  switch (content.kind) {
    case 'text':
      return { dataMessage: { ...visible(of), ...textFields(content) }, ...timerFields(content.timer) }
    case 'timer':
      return { dataMessage: { ...visible(of), flags: TIMER_CHANGED }, ...timerFields(content.timer) }
    case 'reaction':
      return { dataMessage: { ...visible(of), reaction: reactionOf(content) } }
    case 'receipt':
      return { receiptMessage: { type: ReceiptMessage.Type.READ, timestamp: [...content.sentAt] } }
    case 'typing': {
      const action = content.isTyping ? TypingMessage.Action.STARTED : TypingMessage.Action.STOPPED
      return { typingMessage: { timestamp: sentAt, action } }
    }
    case 'unsend':
      return { unsendRequest: { timestamp: content.message.sentAt, author: content.message.author } }
    case 'accepted':
      return { messageRequestResponse: { isApproved: true, ...profileFields(of) } }
  }
}

/** What every visible message carries. */
const visible = (of: BuildParameters): DataMessage =>
  of.syncTarget === undefined ? profileFields(of) : { syncTarget: of.syncTarget }

function profileFields({ profile }: BuildParameters) {
  if (!profile) return {}
  const { name, picture, updatedAtSeconds } = profile
  return {
    profile: {
      displayName: name,
      ...(picture && { profilePicture: picture.url }),
      ...(updatedAtSeconds > 0 && { lastProfileUpdateSeconds: updatedAtSeconds }),
    },
    ...(picture && { profileKey: picture.key }),
  }
}

function textFields(content: Extract<OutgoingContent, { kind: 'text' }>): DataMessage {
  const { text, quote, files = [], community } = content
  return {
    ...(text !== '' && { body: text }),
    ...(files.length > 0 && { attachments: files.map(pointerOf) }),
    ...(quote && { quote: { id: quote.sentAt, author: quote.author } }),
    ...(community && { communityInvitation: community }),
  }
}

const pointerOf = (file: FilePointer) => ({
  deprecatedId: 0,
  contentType: file.contentType,
  key: file.key,
  size: file.size,
  ...(file.digest.length > 0 && { digest: file.digest }),
  fileName: file.fileName,
  ...(file.isVoice && { flags: VOICE }),
  ...(file.width > 0 && { width: file.width, height: file.height }),
  ...(file.caption !== '' && { caption: file.caption }),
  url: file.url,
})

const reactionOf = ({ on, emoji, isOn }: Extract<OutgoingContent, { kind: 'reaction' }>) => ({
  id: on.sentAt,
  author: on.author,
  emoji,
  action: isOn ? session.Reaction.Action.REACT : session.Reaction.Action.REMOVE,
})

function timerFields(timer: Timer | undefined): Content {
  const { ExpirationType } = session.Content
  if (!timer) return {}
  const isAfterRead = timer.mode === 'after-read'
  return {
    expirationType: isAfterRead ? ExpirationType.DELETE_AFTER_READ : ExpirationType.DELETE_AFTER_SEND,
    expirationTimer: timer.seconds,
  }
}
