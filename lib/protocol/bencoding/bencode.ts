import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { compareBinary, fromBinaryString } from './binary-string'

/** Keys are binary strings, one character for each byte. */
export type BencodedMap = ReadonlyMap<string, Bencoded>
export type Bencoded = bigint | Uint8Array | readonly Bencoded[] | BencodedMap

const list = utf8ToBytes('l')
const map = utf8ToBytes('d')
const end = utf8ToBytes('e')

/** Writes integers, byte strings, lists and maps; keys are put in the order of their bytes. */
export function bencode(value: Bencoded): Uint8Array {
  const parts: Uint8Array[] = []
  append(parts, value)
  return concatBytes(...parts)
}

function append(parts: Uint8Array[], value: Bencoded): void {
  if (typeof value === 'bigint') parts.push(utf8ToBytes(`i${value}e`))
  else if (value instanceof Uint8Array) appendBytes(parts, value)
  else if (isMap(value)) appendMap(parts, value)
  else {
    parts.push(list)
    for (const item of value) append(parts, item)
    parts.push(end)
  }
}

function appendMap(parts: Uint8Array[], value: BencodedMap): void {
  parts.push(map)
  for (const [key, item] of [...value].sort(([one], [other]) => compareBinary(one, other))) {
    appendBytes(parts, fromBinaryString(key))
    append(parts, item)
  }
  parts.push(end)
}

const appendBytes = (parts: Uint8Array[], bytes: Uint8Array) =>
  void parts.push(utf8ToBytes(`${bytes.length}:`), bytes)

/** Tells maps from lists; arrays of a read-only type are not told apart by `Array.isArray`. */
export const isMap = (value: Bencoded): value is BencodedMap => value instanceof Map
