import type { FilePointer } from '@/lib/protocol/message/message-name'
import { type Disappearing, type MessageName, startsAtOnce } from '../../model/message'

/** What this device tells others. */
export type OutgoingContent =
  | {
      kind: 'text'
      text: string
      quote?: MessageName
      timer?: Disappearing
      files?: readonly FilePointer[]
    }
  | { kind: 'reaction'; on: MessageName; emoji: string; isOn: boolean }
  | { kind: 'receipt'; sentAt: readonly number[] }
  | { kind: 'typing'; isTyping: boolean }
  | { kind: 'unsend'; message: MessageName }
  | { kind: 'accepted' }
  | { kind: 'timer'; timer: Disappearing | undefined }

const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND

/**
 * How long swarms keep a message that nobody fetched. Source: TTL table of the protocol.
 * @param isOwnCopy - for one's other devices: for its author the time runs from the sending, whatever the mode.
 */
export function ttlOf(content: OutgoingContent, isOwnCopy: boolean): number {
  if (content.kind === 'typing') return 20 * SECOND
  const timer = content.kind === 'text' ? content.timer : undefined
  if (timer && startsAtOnce(timer, isOwnCopy))
    return Math.min(14 * DAY, Math.max(10 * SECOND, timer.seconds * SECOND))
  return 14 * DAY
}

/** True for what one's other devices are told as well. */
export const isSynced = ({ kind }: OutgoingContent): boolean => kind !== 'typing' && kind !== 'receipt'
