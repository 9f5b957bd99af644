import { blake2b } from '@noble/hashes/blake2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bdecode } from '../bencoding/bdecode'
import { bencode, type Bencoded } from '../bencoding/bencode'
import { compareBinary, toBinaryString } from '../bencoding/binary-string'
import { ProtocolError } from '../protocol-error'
import { isDiff } from './apply-diff'
import { type ConfigDict, emptyDict, isConfigValue, isDict, isScalar } from './config-value'

/** A document remembers the changes of so many before it, so that devices that were apart can replay them. */
export const LAG = 5n

export type LaggedDiff = {
  seqno: bigint
  /** 32 bytes. */
  hash: Uint8Array
  diff: ConfigDict
}

/** One state of a shared object, with its latest changes. */
export type ConfigDocument = {
  seqno: bigint
  data: ConfigDict
  lagged: readonly LaggedDiff[]
  /** What this document changed. */
  diff: ConfigDict
  /** Keys beside these that newer applications may write. */
  rest: ConfigDict
  /** As it is written. */
  bytes: Uint8Array
  /** BLAKE2b-256 of the bytes. */
  hash: Uint8Array
}

const KNOWN = { seqno: '#', data: '&', lagged: '<', diff: '=' } as const
const HASH_BYTES = 32

type Version = { seqno: bigint; hash: Uint8Array }

type Fields = Omit<ConfigDocument, 'bytes' | 'hash'>

export function createDocument(fields: Fields): ConfigDocument {
  const { seqno, data, diff } = fields
  const lagged = fields.lagged.toSorted(compareVersions)
  const bytes = bencode(
    new Map<string, Bencoded>([
      ...fields.rest,
      [KNOWN.seqno, seqno],
      [KNOWN.data, data],
      [KNOWN.lagged, lagged.map((entry) => [entry.seqno, entry.hash, entry.diff])],
      [KNOWN.diff, diff],
    ]),
  )
  return { ...fields, lagged, bytes, hash: hashOf(bytes) }
}

/** What every object begins as; it is never stored. */
export const emptyDocument = createDocument({
  seqno: 0n,
  data: emptyDict,
  lagged: [],
  diff: emptyDict,
  rest: emptyDict,
})

/**
 * Reads a document as it was written, uncompressed and without padding.
 * @throws {ProtocolError} `bad-bencoding`, `bad-config`, `future-config`.
 */
export function parseDocument(bytes: Uint8Array): ConfigDocument {
  const top = bdecode(bytes)
  if (!isDict(top)) throw bad()
  const [first] = top.keys()
  if (first !== undefined && compareBinary(first, KNOWN.seqno) < 0) throw new ProtocolError('future-config')
  const seqno = top.get(KNOWN.seqno)
  const data = top.get(KNOWN.data)
  const diff = top.get(KNOWN.diff)
  if (typeof seqno !== 'bigint' || seqno < 0n || !isDict(data) || !isDict(diff)) throw bad()
  if (!isConfigValue(data) || !isDiff(diff)) throw bad()
  const known = new Set<string>(Object.values(KNOWN))
  const rest = new Map([...top].filter(([key]) => !known.has(key)))
  const lagged = readLagged(top.get(KNOWN.lagged), seqno)
  return { seqno, data, lagged, diff, rest, bytes, hash: hashOf(bytes) }
}

function readLagged(list: Bencoded | undefined, seqno: bigint): LaggedDiff[] {
  if (!Array.isArray(list)) throw bad()
  const entries = list.map(readLaggedDiff)
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (entry.seqno >= seqno || (before && compareVersions(before, entry) >= 0)) throw bad()
  }
  return entries.filter((entry) => entry.seqno > seqno - LAG)
}

function readLaggedDiff(entry: Bencoded): LaggedDiff {
  if (!Array.isArray(entry) || entry.length !== 3) throw bad()
  const [seqno, hash, diff]: readonly (Bencoded | undefined)[] = entry
  if (typeof seqno !== 'bigint' || !isScalar(hash) || typeof hash === 'bigint') throw bad()
  if (hash.length !== HASH_BYTES || !isDict(diff) || !isDiff(diff)) throw bad()
  return { seqno, hash, diff }
}

/** Order of documents: by number, then by hash. */
export function compareVersions(one: Version, other: Version): number {
  if (one.seqno !== other.seqno) return one.seqno < other.seqno ? -1 : 1
  return compareBinary(toBinaryString(one.hash), toBinaryString(other.hash))
}

/** Names one version among others. */
export const versionKey = ({ seqno, hash }: Version): string => `${seqno}:${bytesToHex(hash)}`

const bad = () => new ProtocolError('bad-config')

function hashOf(bytes: Uint8Array): Uint8Array {
  return blake2b(bytes, { dkLen: HASH_BYTES })
}
