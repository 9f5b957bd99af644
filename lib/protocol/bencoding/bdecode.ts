import { ProtocolError } from '../protocol-error'
import type { Bencoded } from './bencode'
import { toBinaryString } from './binary-string'

const MOST_LEVELS = 32
const MOST_DIGITS = 20
/** Values that one input may hold: many times those of the largest document, few enough to keep in memory. */
const MOST_VALUES = 500_000

const INTEGER = 0x69
const LIST = 0x6c
const MAP = 0x64
const END = 0x65
const COLON = 0x3a

/**
 * Reads one value that takes the whole input. Keys of maps must be in strictly ascending order of their bytes, and
 * numbers written the one way there is, so that whatever is read can be written again byte for byte.
 * @throws {ProtocolError} `bad-bencoding`.
 */
export function bdecode(bytes: Uint8Array): Bencoded {
  const reader: Reader = { bytes, at: 0, values: 0 }
  const value = readValue(reader, 0)
  if (reader.at !== bytes.length) throw bad()
  return value
}

type Reader = { bytes: Uint8Array; at: number; values: number }

const bad = () => new ProtocolError('bad-bencoding')

function readValue(reader: Reader, level: number): Bencoded {
  reader.values += 1
  if (level > MOST_LEVELS || reader.values > MOST_VALUES) throw bad()
  const first = reader.bytes[reader.at]
  if (first === INTEGER) return readInteger(reader)
  if (first === LIST) return readList(reader, level)
  if (first === MAP) return readMap(reader, level)
  return readBytes(reader)
}

function readInteger(reader: Reader): bigint {
  reader.at += 1
  const value = BigInt(readNumber(reader, END, /^(0|-?[1-9]\d*)$/))
  if (BigInt.asIntN(64, value) !== value) throw bad()
  return value
}

function readList(reader: Reader, level: number): Bencoded[] {
  const list: Bencoded[] = []
  for (reader.at += 1; !isEnd(reader);) list.push(readValue(reader, level + 1))
  reader.at += 1
  return list
}

function readMap(reader: Reader, level: number): Map<string, Bencoded> {
  const map = new Map<string, Bencoded>()
  let last: string | undefined
  for (reader.at += 1; !isEnd(reader);) {
    const key = toBinaryString(readBytes(reader))
    if (last !== undefined && key <= last) throw bad()
    map.set(key, readValue(reader, level + 1))
    last = key
  }
  reader.at += 1
  return map
}

function readBytes(reader: Reader): Uint8Array {
  const length = Number(readNumber(reader, COLON, /^(0|[1-9]\d*)$/))
  const end = reader.at + length
  if (end > reader.bytes.length) throw bad()
  const bytes = reader.bytes.slice(reader.at, end)
  reader.at = end
  return bytes
}

/** Digits up to the byte that ends them, which is skipped. */
function readNumber(reader: Reader, terminator: number, form: RegExp): string {
  const end = reader.bytes.indexOf(terminator, reader.at)
  if (end === -1 || end - reader.at > MOST_DIGITS) throw bad()
  const digits = toBinaryString(reader.bytes.subarray(reader.at, end))
  if (!form.test(digits)) throw bad()
  reader.at = end + 1
  return digits
}

function isEnd({ bytes, at }: Reader): boolean {
  if (at >= bytes.length) throw bad()
  return bytes[at] === END
}
