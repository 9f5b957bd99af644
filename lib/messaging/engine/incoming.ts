import type { ToldProfile } from '@/lib/protocol/message/message-name'
import type { Disappearing, MessageContent, MessageName } from '../model/message'

/** One kind of thing that another device can tell. */
export type IncomingContent =
  | {
      kind: 'message'
      content: Exclude<MessageContent, { kind: 'deleted' }>
      quote?: MessageName
      timer?: Disappearing
      profile?: ToldProfile
    }
  | { kind: 'reaction'; on: MessageName; emoji: string; isOn: boolean }
  | { kind: 'receipt'; sentAt: readonly number[] }
  | { kind: 'typing'; isTyping: boolean }
  | { kind: 'unsend'; message: MessageName }
  | { kind: 'accepted'; profile?: ToldProfile }

/** A message as it came out of its seal: the sender is proven, everything else is what the sender says. */
export type Incoming = {
  sender: string
  sentAt: number
  content: IncomingContent
  /** Account ID of the conversation, on copies that one's own devices sent. */
  syncTarget?: string
  /** Name of the stored copy; empty for what came through a community. */
  hash: string
  /** Host of the community that it came through. */
  through?: string
}
