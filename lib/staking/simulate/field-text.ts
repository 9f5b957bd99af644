import { basisPoints, type BasisPoints } from '@/lib/units/basis-points'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'
import { blockHeight, type BlockHeight, unixSeconds, type UnixSeconds } from '@/lib/units/time'
import type { Range } from './inputs'

/** One input as it stands in a link. `read` gives null for a text that means nothing or is out of bounds. */
export type FieldText<Value> = { read: (text: string) => Value | null; write: (value: Value) => string }

const WHOLE = /^-?\d{1,15}$/

function readWhole(text: string, least: number, most: number): number | null {
  if (!WHOLE.test(text)) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

export const whole = (least: number, most: number): FieldText<number> => ({
  read: (text) => readWhole(text, least, most),
  write: String,
})

export const share: FieldText<BasisPoints> = {
  read: (text) => {
    const value = readWhole(text, 0, 10_000)
    return value === null ? null : basisPoints(value)
  },
  write: String,
}

const MOST_SECONDS = 100 * 365 * 86_400

/** A length of time, or a time until the year 2070. */
export const seconds: FieldText<UnixSeconds> = {
  read: (text) => {
    const value = readWhole(text, 0, MOST_SECONDS)
    return value === null ? null : unixSeconds(value)
  },
  write: String,
}

export const height: FieldText<BlockHeight> = {
  read: (text) => {
    const value = readWhole(text, 0, Number.MAX_SAFE_INTEGER)
    return value === null ? null : blockHeight(value)
  },
  write: String,
}

/** SESH with a dot and without groups, to the atomic unit. */
export const amount = (least: bigint): FieldText<Sesh> => ({
  read: (text) => {
    if (!/^\d{1,10}(\.\d{1,9})?$/.test(text)) return null
    const value = parseSesh(text)
    return value >= least ? value : null
  },
  write: formatSeshExact,
})

/** Below 1 000 gwei. */
export const wei: FieldText<bigint> = {
  read: (text) => (/^\d{1,12}$/.test(text) ? BigInt(text) : null),
  write: String,
}

/** `low,mid,high`, in this order. */
export const range = (least: number, most: number): FieldText<Range> => ({
  read: (text) => {
    const [low = null, mid = null, high = null, ...more] = text
      .split(',')
      .map((part) => readWhole(part, least, most))
    if (low === null || mid === null || high === null || more.length > 0) return null
    return low <= mid && mid <= high ? { low, mid, high } : null
  },
  write: ({ low, mid, high }) => `${low},${mid},${high}`,
})
