import { InputError } from '@/lib/errors/input-error'

/** Seconds since the Unix epoch, as the chain counts; also used for lengths of time on the chain. */
export type UnixSeconds = bigint & { readonly unit: 'seconds' }

/** Browser time: milliseconds since the Unix epoch, or a length of time. */
export type Milliseconds = number & { readonly unit: 'milliseconds' }

/** Height of a block; the name of the variable says of which chain. */
export type BlockHeight = number & { readonly unit: 'block height' }

/** @throws {InputError} `bad-time` when negative or not a whole number. */
export function unixSeconds(value: bigint | number): UnixSeconds {
  if (value < 0 || (typeof value === 'number' && !Number.isSafeInteger(value)))
    throw new InputError('bad-time')
  return BigInt(value) as UnixSeconds
}

/** @throws {InputError} `bad-time` when negative or not finite. */
export function milliseconds(value: number): Milliseconds {
  if (!Number.isFinite(value) || value < 0) throw new InputError('bad-time')
  return value as Milliseconds
}

/** @throws {InputError} `bad-height` when negative or not a whole number. */
export function blockHeight(value: number): BlockHeight {
  if (!Number.isSafeInteger(value) || value < 0) throw new InputError('bad-height')
  return value as BlockHeight
}

/** Browser time as chain time, cut to the whole second that has passed. */
export function toUnixSeconds(time: Milliseconds): UnixSeconds {
  return unixSeconds(Math.floor(time / 1000))
}

/** Chain time as browser time, for `Date`. */
export function toMilliseconds(time: UnixSeconds): Milliseconds {
  return milliseconds(Number(time) * 1000)
}

export type DurationPieces = { days: number; hours: number; minutes: number; seconds: number }

/** Splits a length of time into whole pieces; the words around them belong to the catalogue. */
export function formatDuration(length: UnixSeconds): DurationPieces {
  const total = Number(length)
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor((total % 86_400) / 3_600),
    minutes: Math.floor((total % 3_600) / 60),
    seconds: total % 60,
  }
}
