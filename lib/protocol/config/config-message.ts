import { blake2b } from '@noble/hashes/blake2.js'
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js'
import { Decompress } from 'fzstd'
import { bdecode } from '../bencoding/bdecode'
import { bencode } from '../bencoding/bencode'
import { ProtocolError } from '../protocol-error'
import { type ConfigDocument, parseDocument } from './config-document'

const COMPRESSED = 0x7a
const PART = 0x6d
const DOCUMENT = 0x64
/** As one byte counts them. */
const MOST_PARTS = 255
/** More than any document of an account grows to; what unpacks to more is a bomb. */
const LARGEST_DOCUMENT = 4 * 1024 * 1024

/** A piece of a document that is too large for one message. */
export type ConfigPart = {
  /** Hash of the whole, hex. */
  whole: string
  /** 0 and up. */
  index: number
  /** 2 and up. */
  count: number
  chunk: Uint8Array
}

export const isPart = (read: ConfigDocument | ConfigPart): read is ConfigPart => 'chunk' in read

/** Reads a decrypted message: padding, then a document, a compressed one, or a part of one. @throws {ProtocolError} */
export function readConfigMessage(padded: Uint8Array): ConfigDocument | ConfigPart {
  const start = padded.findIndex((byte) => byte !== 0)
  const message = start === -1 ? padded.subarray(padded.length) : padded.subarray(start)
  const [first] = message
  if (first === PART) return readPart(message.subarray(1))
  if (first === COMPRESSED) return parseDocument(decompress(message.subarray(1)))
  if (first === DOCUMENT) return parseDocument(message.slice())
  throw bad()
}

function readPart(bytes: Uint8Array): ConfigPart {
  const list = bdecode(bytes)
  if (!Array.isArray(list) || list.length !== 4) throw bad()
  const [hash, index, count, chunk] = list.map((item) => (item instanceof Uint8Array ? item : undefined))
  if (!hash || !index || !count || !chunk || index.length !== 1 || count.length !== 1) throw bad()
  const part = { whole: bytesToHex(hash), index: index[0] ?? 0, count: count[0] ?? 0, chunk }
  if (part.count < 2 || part.index >= part.count) throw bad()
  return part
}

/** Bytes around a chunk: the mark and the list, the hash of the whole, index, count, and the length of the chunk. */
const PART_OVERHEAD = 50

/** Cuts a padded message into parts of at most so many bytes each. @throws {ProtocolError} `config-too-large`. */
export function cutConfigMessage(padded: Uint8Array, largest: number): Uint8Array[] {
  const size = largest - PART_OVERHEAD
  const count = Math.ceil(padded.length / size)
  if (count > MOST_PARTS) throw new ProtocolError('config-too-large')
  const whole = blake2b(padded, { dkLen: 32 })
  return Array.from({ length: count }, (_, index) => {
    const chunk = padded.subarray(index * size, (index + 1) * size)
    return concatBytes(
      Uint8Array.of(PART),
      bencode([whole, Uint8Array.of(index), Uint8Array.of(count), chunk]),
    )
  })
}

/** @returns the document, or undefined while parts are missing. @throws {ProtocolError} `bad-config`. */
export function joinParts(parts: readonly ConfigPart[]): ConfigDocument | undefined {
  const [first] = parts
  const byIndex = new Map(parts.map((part) => [part.index, part.chunk]))
  if (!first || byIndex.size < first.count) return undefined
  const chunks = [...byIndex].sort(([one], [other]) => one - other).map(([, chunk]) => chunk)
  const whole = concatBytes(...chunks)
  if (bytesToHex(blake2b(whole, { dkLen: 32 })) !== first.whole) throw bad()
  const read = readConfigMessage(whole)
  if (isPart(read)) throw bad()
  return read
}

/** Unpacks piece by piece, and no further than a document may grow. */
function decompress(frame: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Decompress((piece) => {
    size += piece.length
    if (size > LARGEST_DOCUMENT) throw bad()
    pieces.push(Uint8Array.from(piece))
  })
  try {
    stream.push(frame, true)
  } catch {
    throw bad()
  }
  return concatBytes(...pieces)
}

const bad = () => new ProtocolError('bad-config')
