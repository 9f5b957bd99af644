import 'server-only'

/** Where a page ended: the sort key of its last row as text, and the row's own key. */
export type Place = { value: string; key: string }

/** Opaque text for `nextCursor`. @param sort - by what the list is sorted and in which direction. */
export const writeCursor = (sort: string, { value, key }: Place): string =>
  Buffer.from(JSON.stringify([sort, value, key])).toString('base64url')

/** @returns null when it is none of ours, or of another list. */
export function readPageCursor(text: string, sort: string): Place | null {
  try {
    const [of, value, key]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString())
    return of === sort && typeof value === 'string' && typeof key === 'string' ? { value, key } : null
  } catch {
    return null
  }
}

/** A cursor that does not belong to the list: the caller answers `bad-cursor`. */
export class CursorError extends Error {
  override readonly name = 'CursorError'
}

/** @throws {CursorError} */
export function placeOf(
  cursor: string | undefined,
  sort: string,
  isValid: (place: Place) => boolean,
): Place | null {
  if (cursor === undefined) return null
  const place = readPageCursor(cursor, sort)
  if (!place || !isValid(place)) throw new CursorError('The cursor belongs to another list.')
  return place
}
