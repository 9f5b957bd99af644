import { z } from 'zod'
import { ApiProblem } from './problem'
import type { Order } from './query'

/**
 * The last row of a page: by what the list was sorted, and the row's place in it.
 * `value` is what the sort compares, `tie` the unique key that decides between equal values.
 */
export type Cursor = { sort: string; order: Order; value: string; tie: string }

/**
 * How Postgres compares a value: a number of any size, a number of a column that is no larger (so that its index
 * serves), or as text an address, an event id, the id of a sale or the place of a name.
 */
export type PlaceType = 'numeric' | 'bigint' | 'text'

const places: Record<PlaceType, RegExp> = {
  numeric: /^-?\d{1,80}$/,
  bigint: /^\d{1,18}$/,
  text: /^(0x[0-9a-f]{40}|\d{75}(\d{3})?|[0-9a-f]{2,128}|x[0-9a-f]{64})$/,
}

const wire = z.tuple([z.string(), z.enum(['asc', 'desc']), z.string(), z.string()])

/** Opaque text for the address of the next page. */
export function encodeCursor({ sort, order, value, tie }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, order, value, tie])).toString('base64url')
}

export type CursorExpectation = Pick<Cursor, 'sort' | 'order'> & { value: PlaceType; tie: PlaceType }

/**
 * Reads a cursor of the same list in the same order.
 * @throws {ApiProblem} `bad-cursor` when it is damaged, or belongs to another list or order.
 */
export function decodeCursor(text: string, expected: CursorExpectation): Cursor {
  const parsed = wire.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')))
  if (!parsed.success) throw new ApiProblem('bad-cursor', 'The cursor is not one of this list.')
  const [sort, order, value, tie] = parsed.data
  if (sort !== expected.sort || order !== expected.order)
    throw new ApiProblem('bad-cursor', 'The cursor belongs to another order of this list.')
  if (!places[expected.value].test(value) || !places[expected.tie].test(tie))
    throw new ApiProblem('bad-cursor', 'The cursor points at no place of this list.')
  return { sort, order, value, tie }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
