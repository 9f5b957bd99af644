import { z } from 'zod'
import { isDirectId } from '../model/direct'

/** Says what the text is, and which way it is written. */
export const HISTORY_FORM = 'session-portal-history-1'
const MOST_MESSAGES = 200_000
const MOST_DIRECT = 10_000

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

const said = name.extend({
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

const message = said.extend({ conversation: z.string().regex(/^05[0-9a-f]{64}$/) })

const direct = z.object({
  id: z.string().refine(isDirectId),
  through: z.object({ serverKey: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(1_000) }),
  messages: z.array(said).max(MOST_MESSAGES),
})

/** What a history file says, once it is open. */
export const history = z.object({
  form: z.literal(HISTORY_FORM),
  account: z.string(),
  messages: z.array(message).max(MOST_MESSAGES),
  /** By conversation: how far it was read, milliseconds. */
  readUntil: z.record(z.string(), z.number().nonnegative()),
  /** With people of communities who have not answered yet; not in files that were made before these were saved. */
  direct: z.array(direct).max(MOST_DIRECT).default([]),
})

export type History = z.output<typeof history>
