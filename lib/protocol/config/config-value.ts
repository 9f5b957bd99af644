import { type Bencoded, type BencodedMap, isMap } from '../bencoding/bencode'
import { compareBinary, toBinaryString } from '../bencoding/binary-string'

/** Value of a document: int64 (bigint), bytes, set (list of unique ints, then byte strings, sorted) or dict (map). */
export type ConfigValue = Bencoded
export type ConfigDict = BencodedMap
export type ConfigScalar = bigint | Uint8Array
export type ConfigSet = readonly ConfigScalar[]

export const emptyDict: ConfigDict = new Map()

export const isScalar = (value: ConfigValue | undefined): value is ConfigScalar =>
  typeof value === 'bigint' || value instanceof Uint8Array
export const isDict = (value: ConfigValue | undefined): value is ConfigDict =>
  value !== undefined && isMap(value)
export const isSet = (value: ConfigValue | undefined): value is ConfigSet =>
  value !== undefined && !isScalar(value) && !isDict(value) && value.every(isScalar)

/** Integers before byte strings, each in their order. */
export function compareScalars(one: ConfigScalar, other: ConfigScalar): number {
  if (typeof one === 'bigint')
    return typeof other === 'bigint' ? (one < other ? -1 : one > other ? 1 : 0) : -1
  return typeof other === 'bigint' ? 1 : compareBinary(toBinaryString(one), toBinaryString(other))
}

export const sameScalar = (one: ConfigScalar, other: ConfigScalar): boolean =>
  compareScalars(one, other) === 0

/** What of `one` is not in `other`. */
export const withoutScalars = (one: ConfigSet, other: ConfigSet): ConfigSet =>
  one.filter((value) => !other.some((taken) => sameScalar(value, taken)))

/** The dict without sets and dicts that hold nothing, and with its keys in order, at every level. */
export function prune(dict: ConfigDict): ConfigDict {
  const kept = new Map<string, ConfigValue>()
  for (const [key, value] of [...dict].sort(([one], [other]) => compareBinary(one, other))) {
    const next = isDict(value) ? prune(value) : value
    if (isScalar(next) || (isDict(next) ? next.size > 0 : next.length > 0)) kept.set(key, next)
  }
  return kept
}

const LONGEST_BYTES = 4_096
const LONGEST_KEY = 128

/** Whether a value may stand in a document: sizes, and sets sorted without doubles. */
export function isConfigValue(value: ConfigValue): boolean {
  if (typeof value === 'bigint') return true
  if (value instanceof Uint8Array) return value.length <= LONGEST_BYTES
  if (isDict(value))
    return [...value].every(([key, item]) => key.length <= LONGEST_KEY && isConfigValue(item))
  return (
    isSet(value) &&
    value.every((item, index) => {
      const before = value[index - 1]
      return isConfigValue(item) && (before === undefined || compareScalars(before, item) < 0)
    })
  )
}
