import { AppError } from '@/lib/errors/app-error'

/**
 * Reads a part of parsed JSON as a domain value. Written by hand instead of taken from a schema library, because it is
 * on every page before anybody connects: these few functions weigh a twentieth of one.
 */
export type Decode<T> = (value: unknown) => T

/** What a decoder gives. */
export type Decoded<D> = D extends Decode<infer T> ? T : never

/** The other side sent something of another form; the path says where. */
export class DecodeError extends AppError<'unexpected'> {
  readonly family = 'decode'
  /** Fields and indexes from the outside in. */
  readonly path: readonly string[]
  readonly expected: string

  constructor(expected: string, path: readonly string[] = []) {
    super({ code: 'unexpected', shortMessage: `${path.join('.') || 'the answer'} is not ${expected}` })
    this.expected = expected
    this.path = path
  }
}

/** Runs a decoder on a part, so that a failure names the whole path. */
function at<T>(step: string, decode: Decode<T>, value: unknown): T {
  try {
    return decode(value)
  } catch (error) {
    if (error instanceof DecodeError) throw new DecodeError(error.expected, [step, ...error.path])
    throw error
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Shape = Readonly<Record<string, Decode<unknown>>>

/** An object with at least these fields; others are left out. */
export const object =
  <S extends Shape>(shape: S): Decode<{ [K in keyof S]: Decoded<S[K]> }> =>
  (value) => {
    if (!isRecord(value)) throw new DecodeError('an object')
    const fields = Object.entries(shape).map(([name, decode]) => [name, at(name, decode, value[name])])
    return Object.fromEntries(fields) as { [K in keyof S]: Decoded<S[K]> }
  }

export const list =
  <T>(item: Decode<T>): Decode<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new DecodeError('a list')
    return value.map((entry, index) => at(String(index), item, entry))
  }

/** Null and a missing field are both null. */
export const nullable =
  <T>(decode: Decode<T>): Decode<T | null> =>
  (value) =>
    value === null || value === undefined ? null : decode(value)

/** Null and a missing field are both undefined. */
export const optional =
  <T>(decode: Decode<T>): Decode<T | undefined> =>
  (value) =>
    value === null || value === undefined ? undefined : decode(value)

/** Text of a form, as it is. */
export const text =
  (form = /^/, expected = 'text'): Decode<string> =>
  (value) => {
    if (typeof value !== 'string' || !form.test(value)) throw new DecodeError(expected)
    return value
  }

export const flag: Decode<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new DecodeError('true or false')
  return value
}

/** A whole number that JavaScript holds exactly, within limits. */
export const whole =
  (limits: { min?: number; max?: number } = {}): Decode<number> =>
  (value) => {
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = limits
    const isWhole = typeof value === 'number' && Number.isSafeInteger(value)
    if (!isWhole || value < min || value > max) throw new DecodeError(`a whole number from ${min} to ${max}`)
    return value
  }

/** One of the listed words. */
export const oneOf =
  <const T extends readonly string[]>(words: T): Decode<T[number]> =>
  (value) => {
    const found = words.find((word) => word === value)
    if (found === undefined) throw new DecodeError(`one of ${words.join(', ')}`)
    return found
  }

/** An object whose field names are data themselves, its values untouched. */
export const record: Decode<Record<string, unknown>> = (value) => {
  if (!isRecord(value)) throw new DecodeError('an object')
  return value
}

/** Turns what a decoder gives into something else. */
export const map =
  <T, U>(decode: Decode<T>, turn: (value: T) => U): Decode<U> =>
  (value) =>
    turn(decode(value))

/** The first form that fits. */
export const either =
  <T, U>(first: Decode<T>, second: Decode<U>): Decode<T | U> =>
  (value) => {
    try {
      return first(value)
    } catch (error) {
      if (error instanceof DecodeError) return second(value)
      throw error
    }
  }
