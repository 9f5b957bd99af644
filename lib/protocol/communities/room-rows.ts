import { base64 } from '@scure/base'
import { z } from 'zod'

const MOST_ROWS = 256
const MOST_KINDS = 40

export const personId = z.string().regex(/^(05|15|25)[0-9a-f]{64}$/)

const reactions = z.record(
  z.string().min(1).max(64),
  z.object({
    count: z.int().nonnegative(),
    reactors: z.array(personId).max(MOST_ROWS).default([]).catch([]),
    you: z.boolean().default(false),
  }),
)

export const base64Bytes = z.string().transform((text, context) => {
  try {
    return base64.decode(text)
  } catch {
    context.addIssue('is not base64')
    return z.NEVER
  }
})

const row = z.object({
  id: z.int().nonnegative(),
  seqno: z.int().nonnegative().default(0),
  session_id: personId.optional().catch(undefined),
  /** Seconds since 1970, with fractions. */
  posted: z.number().nonnegative().optional(),
  edited: z.number().nonnegative().nullish(),
  /** Null for what was deleted; undefined where only reactions changed. */
  data: base64Bytes.nullish(),
  signature: base64Bytes.nullish(),
  deleted: z.boolean().default(false),
  reactions: reactions.optional().catch(undefined),
})

export type RoomRow = z.output<typeof row>

export type RoomReaction = {
  emoji: string
  count: number
  /** Some of those who reacted. */
  authors: readonly string[]
  isMine: boolean
}

const rows = z.array(z.unknown()).max(10 * MOST_ROWS)

/** Rows that can be read; one that cannot be does not spoil the others. @returns undefined for what is no list. */
export function readRows(json: unknown): RoomRow[] | undefined {
  const list = rows.safeParse(json)
  if (!list.success) return undefined
  return list.data.flatMap((one) => {
    const parsed = row.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}

export const readRow = (json: unknown): RoomRow | undefined => row.safeParse(json).data

export const readReactions = ({ reactions: told = {} }: RoomRow): RoomReaction[] =>
  Object.entries(told)
    .slice(0, MOST_KINDS)
    .filter(([, { count }]) => count > 0)
    .map(([emoji, { count, reactors, you }]) => ({ emoji, count, authors: reactors, isMine: you }))
