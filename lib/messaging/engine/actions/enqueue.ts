import type { MessageName } from '../../model/message'
import type { Context } from '../context'
import { isSynced, type OutgoingContent, ttlOf } from '../send/outgoing'
import { OUTBOX, type OutboxEntry, type Step } from '../send/outbox-entry'
import type { Work } from '../work'

type Enqueue = {
  id: string
  conversation: string
  content: OutgoingContent
  sentAt: number
  /** The visible message whose state follows. */
  message?: MessageName & { conversation: string }
}

/** Seals something for the other side and for one's own devices, and keeps it until it is sent. */
export function enqueue(work: Work, context: Context, of: Enqueue): OutboxEntry {
  const entry: OutboxEntry = {
    id: of.id,
    sentAt: of.sentAt,
    steps: stepsOf(context, of),
    attempts: 0,
    ...(of.message && { message: of.message }),
  }
  work.put({ table: OUTBOX, key: entry.id, value: entry })
  return entry
}

/** Keeps what can only be sealed once its files are with the server. */
export function keepForUpload(work: Work, of: Pick<OutboxEntry, 'id' | 'sentAt' | 'message'>): OutboxEntry {
  const entry: OutboxEntry = { ...of, steps: [], attempts: 0, hasFiles: true }
  work.put({ table: OUTBOX, key: entry.id, value: entry })
  return entry
}

function stepsOf({ codec, ownId }: Context, { conversation, content, sentAt }: Enqueue): readonly Step[] {
  const toThem = { to: conversation, content, sentAt }
  if (conversation === ownId)
    return [
      {
        to: ownId,
        data: codec.seal({ ...toThem, syncTarget: ownId }),
        ttlMilliseconds: ttlOf(content, true),
      },
    ]
  const theirs = { to: conversation, data: codec.seal(toThem), ttlMilliseconds: ttlOf(content, false) }
  if (!isSynced(content)) return [theirs]
  const copy = { to: ownId, content, sentAt, syncTarget: conversation }
  return [theirs, { to: ownId, data: codec.seal(copy), ttlMilliseconds: ttlOf(content, true) }]
}
