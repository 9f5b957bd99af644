import { z } from 'zod'
import { base64Bytes, personId } from './room-rows'

const MOST_ROWS = 256
/** Source: protocol, 3.5. */
const LARGEST_BYTES = 76_800

const numbered = z.object({ id: z.int().nonnegative() })

const row = numbered.extend({
  sender: personId,
  recipient: personId,
  /** Seconds since 1970, with fractions. */
  posted_at: z.number().nonnegative(),
  message: base64Bytes.refine(({ length }) => length <= LARGEST_BYTES),
})

/** A sealed message from one person of a community to another, as its server tells it: it may lie about both. */
export type DirectRow = z.output<typeof row>

/** Everything up to these numbers was read; left out before the first time. */
export type DirectCursor = { inbox?: number; outbox?: number }

/** What is new in a box, oldest first, and up to where it is read with that. */
export type DirectBox = { rows: readonly DirectRow[]; until: number }

/** Boxes that the server does not tell are left out. */
export type DirectPoll = { inbox?: DirectBox; outbox?: DirectBox }

export const boxPath = (box: keyof DirectCursor, since: number | undefined): string =>
  since === undefined ? `/${box}` : `/${box}/since/${since}`

/** As a part of a batch comes back. */
export type BatchPart = { code: number; body?: unknown }

const NOTHING_NEW = 304

/**
 * Rows that can be read; the others are read past, so that none can hold the next one up.
 * @returns undefined for what is no box.
 */
export function readBox(part: BatchPart | undefined, since = 0): DirectBox | undefined {
  if (part?.code === NOTHING_NEW) return { rows: [], until: since }
  if (part?.code !== 200 || !Array.isArray(part.body)) return undefined
  const told = part.body.slice(0, MOST_ROWS).flatMap((one: unknown) => {
    const number = numbered.safeParse(one).data
    return number && number.id > since ? [{ ...number, row: row.safeParse(one).data }] : []
  })
  return {
    rows: told.flatMap((one) => one.row ?? []).sort((one, other) => one.id - other.id),
    until: told.reduce((highest, { id }) => Math.max(highest, id), since),
  }
}
