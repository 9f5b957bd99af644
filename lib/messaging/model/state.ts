import type { Failure } from '../tabs/wire'
import type { ConversationView } from './conversation'
import type { Message } from './message'

export type Settings = {
  /** Both off at first, and both ways: who does not tell is not told. */
  sendsReadReceipts: boolean
  sendsTyping: boolean
  notifies: boolean
}

export type OwnAccount = {
  id: string
  name: string
  /** Which display picture it has. */
  picture?: string
  /** Kept in memory only: gone with its tab. */
  isTemporary: boolean
}

/** Name: the one's own for them, else what they call themselves, else empty. Untrusted text. */
export type Person = { id: string; name: string }

export type NetworkState = {
  status: 'connecting' | 'online' | 'failing'
  /** When the network last answered, milliseconds, computer's clock. */
  lastContactAt: number | null
  /** Why it fails. */
  failure?: Failure
  /** Messages that wait to be sent. */
  waiting: number
}

/** Everything that the pages of all tabs show, but for the messages themselves. */
export type MessengerState =
  /** The worker is not there yet. */
  | { status: 'starting' }
  /** No account in this browser. */
  | { status: 'none' }
  /** An account is kept here and waits for its password. */
  | { status: 'locked' }
  | {
      status: 'open'
      account: OwnAccount
      conversations: readonly ConversationView[]
      blocked: readonly Person[]
      network: NetworkState
      settings: Settings
    }

export type OpenState = Extract<MessengerState, { status: 'open' }>

/** What a worker tells its pages unasked. */
export type MessengerEvent =
  | { kind: 'state'; state: MessengerState }
  | {
      kind: 'messages'
      conversation: string
      changed: readonly Message[]
      /** Keys of messages that are gone. */
      removed: readonly string[]
    }
  /** A message that nobody has seen yet, for a notification. */
  | { kind: 'arrived'; conversation: string; name: string }
