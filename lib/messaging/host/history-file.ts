import { z } from 'zod'
import { openSealedText, sealText } from '@/lib/crypto/password/sealed-text'
import { MessagingError } from '../engine/messaging-error'
import { messagesInReach } from '../engine/work'
import { bringBack } from '../engine/hiding'
import { summarise } from '../engine/receive/summarise'
import { decodeRecord, encodeRecord } from '../storage/record-codec'
import { isCommunityId } from '../model/community'
import { isDirectId } from '../model/direct'
import type { Message } from '../model/message'
import type { OpenAccount } from './open-account'

/** Says what the text is, and which way it is written. */
export const HISTORY_FORM = 'session-portal-history-1'
const SEAL_RANDOM_BYTES = 40
const MOST_MESSAGES = 200_000

const name = z.object({ author: z.string().regex(/^[01][0-9a-f]{65}$/), sentAt: z.number().nonnegative() })
const timer = z.object({ mode: z.enum(['after-send', 'after-read']), seconds: z.number().positive() })

const file = z.object({
  name: z.string().max(1_000),
  contentType: z.string().max(200),
  bytes: z.number(),
  url: z.string().max(500),
  key: z.instanceof(Uint8Array),
  digest: z.instanceof(Uint8Array),
  isVoice: z.boolean(),
})

const notice = z.discriminatedUnion('what', [
  z.object({ kind: z.literal('notice'), what: z.enum(['screenshot', 'saved', 'missed-call']) }),
  z.object({ kind: z.literal('notice'), what: z.literal('group-invite'), name: z.string().max(1_000) }),
])

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().max(100_000) }),
  z.object({ kind: z.literal('timer'), timer: timer.optional() }),
  z.object({
    kind: z.literal('files'),
    text: z.string().max(100_000),
    files: z.array(file).max(64),
  }),
  z.object({ kind: z.literal('community'), url: z.string().max(2_000), name: z.string().max(1_000) }),
  notice,
  z.object({ kind: z.literal('deleted') }),
])

const message = name.extend({
  conversation: z.string().regex(/^05[0-9a-f]{64}$/),
  content,
  quote: name.optional(),
  reactions: z.array(z.object({ author: z.string(), emoji: z.string().max(40) })).max(100),
  delivery: z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('sending') }),
      z.object({ status: z.literal('stored'), stored: z.number(), of: z.number() }),
      z.object({ status: z.literal('failed'), code: z.string() }),
    ])
    .optional(),
  readAt: z.number().optional(),
  timer: timer.optional(),
  expiresAt: z.number().optional(),
})

const history = z.object({
  form: z.literal(HISTORY_FORM),
  account: z.string(),
  messages: z.array(message).max(MOST_MESSAGES),
  /** By conversation: how far it was read, milliseconds. */
  readUntil: z.record(z.string(), z.number().nonnegative()),
})

type WithEngine = Pick<OpenAccount, 'engine'>

/**
 * Every message of the account, or what is in memory of them where the store is gone, as one text that only the password opens.
 * The recovery phrase is not in it.
 */
export async function exportHistory({ engine }: WithEngine, password: string): Promise<string> {
  const { memory, ownId } = engine.context
  const all: Message[] = []
  // What was said in communities is read from them again, and what was left in boxes there for as long as they keep it.
  const kept = [...memory.conversations.keys()].filter((id) => !isCommunityId(id) && !isDirectId(id))
  for (const id of kept) all.push(...((await messagesInReach(engine.context, id)) ?? []))
  const readUntil = Object.fromEntries(
    kept.map((id) => [id, memory.conversations.get(id)?.readUntil ?? 0] as const),
  )
  const record = encodeRecord({ form: HISTORY_FORM, account: ownId, messages: all, readUntil })
  const text = new TextDecoder().decode(record)
  return sealText(text, password, crypto.getRandomValues(new Uint8Array(SEAL_RANDOM_BYTES)))
}

/**
 * Adds the messages of a history file that are not here yet. What was being sent then is not sent again.
 * @returns how many were added.
 * @throws {CryptoError} `wrong-password`, `bad-sealed-text`; {MessagingError} `bad-history-file`, `other-account`.
 */
export async function importHistory({ engine }: WithEngine, file: { text: string; password: string }) {
  const { ownId, run, network, documents } = engine.context
  const { account, messages, readUntil: readBefore } = parse(openSealedText(file.text, file.password))
  if (account !== ownId) throw new MessagingError('other-account')
  const now = network.now()
  return await run(async (work) => {
    let added = 0
    for (const one of messages) {
      const isOver = one.expiresAt !== undefined && one.expiresAt <= now
      if (isOver || (await work.message(one.conversation, one))) continue
      const isUnsent = one.delivery && one.delivery.status !== 'stored'
      work.putMessage({
        ...one,
        ...(isUnsent && { delivery: { status: 'failed', code: 'restored' } }),
      } as Message)
      added += 1
    }
    for (const id of new Set(messages.map(({ conversation }) => conversation))) {
      bringBack(documents.book, { id, ownId })
      const all = await work.messages(id)
      const current = work.conversation(id)
      const readUntil = Math.max(current.readUntil, readBefore[id] ?? 0)
      work.putConversation(summarise({ ...current, readUntil }, all, { ownId, now }))
    }
    return added
  })
}

function parse(text: string) {
  try {
    return history.parse(decodeRecord(new TextEncoder().encode(text)))
  } catch {
    throw new MessagingError('bad-history-file')
  }
}
