import { OUTBOX, type OutboxEntry } from '../engine/send/outbox-entry'
import type { Work } from '../engine/work'
import type { MessageName } from '../model/message'

type Posting = MessageName & {
  conversation: string
  /** Sealed or signed. */
  data: Uint8Array
}

/** Keeps a message for a community until it is there. */
export function keepPosting(work: Work, { conversation, author, sentAt, data }: Posting): OutboxEntry {
  const entry: OutboxEntry = {
    id: `${conversation}:${sentAt}`,
    sentAt,
    steps: [{ to: conversation, data, ttlMilliseconds: 0 }],
    message: { conversation, author, sentAt },
    attempts: 0,
  }
  work.put({ table: OUTBOX, key: entry.id, value: entry })
  return entry
}
