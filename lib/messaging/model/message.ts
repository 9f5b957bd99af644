/** How long a message stays: from when it was sent, or from when it was read. */
export type Disappearing = { mode: 'after-send' | 'after-read'; seconds: number }

/** Whoever wrote a message has read it: for its author the time runs from the sending either way. */
export const startsAtOnce = ({ mode }: Disappearing, isOwn: boolean): boolean =>
  isOwn || mode === 'after-send'

/** A message is named by who wrote it and when: everywhere, on all devices. */
export type MessageName = {
  author: string
  /** Milliseconds since 1970 by the network's clock; unique for its author. */
  sentAt: number
}

/** Where the words of what went wrong are; without a family there are none. */
export type WhyFailed = { code: string; family?: string }

/** What became of a message of one's own. */
export type Delivery =
  | { status: 'sending' }
  /** Kept by `stored` of `of` nodes of the other side's swarm. */
  | { status: 'stored'; stored: number; of: number }
  /** Not sent any more without a person asking. */
  | ({ status: 'failed' } & WhyFailed)

/** A file of a message: where it is and what opens it. Name and type are what its sender says. */
export type MessageFile = {
  name: string
  contentType: string
  /** Before encryption. */
  bytes: number
  /** Empty until it is with the server. */
  url: string
  key: Uint8Array
  /** SHA-256 of the encrypted bytes; empty for files that carry their own proof. */
  digest: Uint8Array
  isVoice: boolean
  /** What its bytes are called in this browser, where it was chosen here. */
  keptAs?: string
}

/** Bytes of the files of a message that are with the server, of all; undefined when none has to go there. */
export function uploadOf({ content, delivery }: Pick<Message, 'content' | 'delivery'>) {
  if (delivery?.status !== 'sending' || content.kind !== 'files') return undefined
  if (content.files.every(({ url }) => url !== '')) return undefined
  const sum = (files: readonly MessageFile[]) => files.reduce((total, { bytes }) => total + bytes, 0)
  return { done: sum(content.files.filter(({ url }) => url !== '')), of: sum(content.files) }
}

/** Something that the other side did and that cannot be shown or answered here: a person is told so. */
export type Notice =
  | { kind: 'notice'; what: 'screenshot' | 'saved' | 'missed-call' }
  /** @param name - of the group; untrusted text. */
  | { kind: 'notice'; what: 'group-invite'; name: string }

export type MessageContent =
  | { kind: 'text'; text: string }
  /** The disappearing timer was changed; undefined: switched off. */
  | { kind: 'timer'; timer: Disappearing | undefined }
  | { kind: 'files'; text: string; files: readonly MessageFile[] }
  | { kind: 'community'; url: string; name: string }
  | Notice
  /** Taken back by its author. */
  | { kind: 'deleted' }

export type Reaction = { author: string; emoji: string }

export type Message = MessageName & {
  /** Account ID of the other side; one's own for notes to oneself; the address of a room, or of somebody's box there. */
  conversation: string
  content: MessageContent
  quote?: MessageName
  reactions: readonly Reaction[]
  /** Where more people reacted with an emoji than are listed. */
  reactionCounts?: Readonly<Record<string, number>>
  /** In a community: its number there, and when the community took it, milliseconds. */
  posted?: { id: number; at: number }
  /** In a community: as the author calls themselves; untrusted text. */
  authorName?: string
  /** Only on one's own messages. */
  delivery?: Delivery
  /** The other side has read it (own messages); this side has (theirs). Milliseconds, network clock. */
  readAt?: number
  timer?: Disappearing
  /** When it is removed from here, milliseconds, network clock. */
  expiresAt?: number
  /** Name of the copy in one's own swarm. */
  hash?: string
  /** Unique word of the page that sent it, so that a call handed on twice sends once. */
  draftId?: string
}

export const messageKey = ({ author, sentAt }: MessageName): string => `${author}:${sentAt}`

const placeInTime = ({ posted, sentAt }: Message): number => posted?.at ?? sentAt

/** Order within a conversation: by the time of sending; in a community by its own clock. */
export const compareMessages = (one: Message, other: Message): number =>
  placeInTime(one) - placeInTime(other) ||
  (one.posted?.id ?? 0) - (other.posted?.id ?? 0) ||
  (one.author < other.author ? -1 : 1)

/** One line that stands for a message in a list. */
export const textOf = ({ content }: Message): string =>
  content.kind === 'text' || content.kind === 'files' ? content.text : ''

/** What a search looks through: what the message says, and what its files are called. */
export function searchable({ content }: Message): string {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'files':
      return [content.text, ...content.files.map(({ name }) => name)].join('\n')
    case 'community':
      return content.name
    default:
      return ''
  }
}
