import type { Room } from './community'
import type { MovedDraft } from './moved-draft'
import type { Disappearing, Message } from './message'

/** A conversation as this browser keeps it; names and approvals come from the synced contacts. */
export type Conversation = {
  /** Account ID of the other side, or one's own; the address of a room of a community, or of somebody's box in one. */
  id: string
  /** Time of the newest message, milliseconds; 0 while there is none. */
  lastAt: number
  /** Content of the newest message, for lists. */
  last?: Pick<Message, 'author' | 'content' | 'delivery'>
  unread: number
  /** One of the unread ones speaks to this person. */
  isMentioned?: boolean
  /** Every message up to here is read, milliseconds, network clock. */
  readUntil: number
  draft: string
  /** When a person said that both ids are the same on both sides, milliseconds; kept in this browser only. */
  comparedAt?: number
  /** It was put away then, with all that was written before; milliseconds, network clock. */
  hiddenAt?: number
  /** Which messages of the other side were removed here: when they were sent, milliseconds. */
  removed?: readonly number[]
  /** Of a community. */
  room?: Room
  /** With somebody of a community whose Account ID is not known yet. */
  through?: Through
  /** Host of the community by which they first wrote; their Account ID is known. */
  cameThrough?: string
  /** How the other side was called before their Account ID was known. */
  formerIds?: readonly string[]
  /** As long as nothing else is written here. */
  movedDraft?: MovedDraft
}

export type Through = {
  /** X25519 key of the server, 64 hex digits. */
  serverKey: string
  /** As they call themselves in the community; untrusted text. */
  name: string
}

export const emptyConversation = (id: string): Conversation => ({
  id,
  lastAt: 0,
  unread: 0,
  readUntil: 0,
  draft: '',
})

/** What lists and heads of conversations show. */
export type ConversationView = Omit<Conversation, 'removed'> & {
  /** Nickname, else the name that the other side gave itself, else empty. Untrusted text. */
  name: string
  /** Which display picture they have; told of those one has accepted. */
  picture?: string
  kind: 'self' | 'contact' | 'request' | 'community' | 'blinded'
  /** The other side has accepted; before that only text may be sent. */
  isApprovedByThem: boolean
  isBlocked: boolean
  isPinned: boolean
  /** It does not interrupt. */
  isMuted?: boolean
  isTyping: boolean
  /** By which others join the same room. */
  link?: string
  timer?: Disappearing
}
