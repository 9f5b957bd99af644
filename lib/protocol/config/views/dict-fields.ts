import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBinaryString, toBinaryString } from '../../bencoding/binary-string'
import { type ConfigDict, type ConfigValue, emptyDict, isDict } from '../config-value'

const decoder = new TextDecoder()

/** A text, empty when there is none. */
export function textAt(dict: ConfigDict, key: string): string {
  const value = dict.get(key)
  return value instanceof Uint8Array ? decoder.decode(value) : ''
}

/** Bytes of one length, or undefined. */
export function bytesAt(dict: ConfigDict, key: string, length: number): Uint8Array | undefined {
  const value = dict.get(key)
  return value instanceof Uint8Array && value.length === length ? value : undefined
}

/** An integer within 2^53; 0 when there is none. */
export function numberAt(dict: ConfigDict, key: string): number {
  const value = dict.get(key)
  const number = typeof value === 'bigint' ? Number(value) : 0
  return Number.isSafeInteger(number) ? number : 0
}

export function dictAt(dict: ConfigDict, key: string): ConfigDict {
  const value = dict.get(key)
  return isDict(value) ? value : emptyDict
}

/** What may be written: undefined removes the key. */
type Written = string | number | boolean | Uint8Array | ConfigDict | undefined

/**
 * The dict with some keys changed; all others stay as they are. Zero, false, empty texts and empty dicts are the same
 * as absent and are removed, as every application does.
 */
export function withFields(dict: ConfigDict, fields: Readonly<Record<string, Written>>): ConfigDict {
  const next = new Map(dict)
  for (const [key, written] of Object.entries(fields)) {
    const value = toValue(written)
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  return next
}

function toValue(written: Written): ConfigValue | undefined {
  if (typeof written === 'string') return written === '' ? undefined : utf8ToBytes(written)
  if (typeof written === 'number' || typeof written === 'boolean')
    return Number(written) === 0 ? undefined : BigInt(Number(written))
  if (written instanceof Uint8Array) return written.length === 0 ? undefined : written
  return written === undefined || written.size === 0 ? undefined : written
}

/** Ids are written as bytes; keys of dicts are binary strings. */
export const idToKey = (id: string): string => toBinaryString(hexToBytes(id))
export const keyToId = (key: string): string => bytesToHex(fromBinaryString(key))
