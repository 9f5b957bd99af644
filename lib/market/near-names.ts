import { skeleton } from '@/lib/names/look-alike'

/** Shorter texts are in too many labels to mean anything. */
const LEAST_PART = 3

/** Whether somebody who wants one label may like the other: it looks like it, contains it, or begins the same. */
export function isNear(wanted: string, other: string): boolean {
  if (wanted === other) return false
  if (skeleton(wanted) === skeleton(other)) return true
  const [short, long] = wanted.length < other.length ? [wanted, other] : [other, wanted]
  if (short.length < LEAST_PART) return false
  return long.includes(short) || long.startsWith(short.slice(0, Math.max(LEAST_PART, short.length - 1)))
}
