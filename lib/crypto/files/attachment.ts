import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from '@scure/base'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'
import { CHUNK_OVERHEAD, FINAL, SecretStream } from './secret-stream'

const CHUNK_BYTES = 32_768
const SEALED_CHUNK_BYTES = CHUNK_BYTES + CHUNK_OVERHEAD
const HEADER_BYTES = 24
const KEY_BYTES = 32
const MARK = 0x53
const LEAST_BLOCK = 131_072

/** What a file is: the two are encrypted with different keys. */
export type FilePurpose = 'attachment' | 'picture'

const purposes = {
  attachment: utf8ToBytes('SessionAttachmnt'),
  picture: utf8ToBytes('Session_Prof_Pic'),
} as const

export type EncryptedFile = { encrypted: Uint8Array; key: Uint8Array }

/** Bytes of padding before a file, at least 1. @param size - of the file. */
export function paddingOf(size: number): number {
  const chunks = Math.ceil(size / CHUNK_BYTES)
  const bare = size + HEADER_BYTES + 1 + 1 + CHUNK_OVERHEAD * chunks
  const block = 2 ** Math.floor(Math.log2(Math.max(bare, LEAST_BLOCK))) / 32
  const padding = Math.ceil(bare / block) * block - bare + 1
  const further = padding < SEALED_CHUNK_BYTES ? 0 : CHUNK_OVERHEAD * Math.floor(padding / SEALED_CHUNK_BYTES)
  const overflows = padding % SEALED_CHUNK_BYTES > chunks * CHUNK_BYTES - size
  return padding - further - (overflows ? CHUNK_OVERHEAD : 0)
}

/** Bytes of a file once it is encrypted. */
export function encryptedSize(size: number): number {
  const plain = paddingOf(size) + size
  return 1 + HEADER_BYTES + plain + CHUNK_OVERHEAD * Math.ceil(plain / CHUNK_BYTES)
}

/** Encrypts a file: the same file of the same account is the same bytes. @param seed - of the account, 32 bytes. */
export function encryptFile(plain: Uint8Array, seed: Uint8Array, purpose: FilePurpose): EncryptedFile {
  assertBytes(seed, 32)
  const digest = blake2b(plain, {
    dkLen: HEADER_BYTES + KEY_BYTES,
    key: seed,
    personalization: purposes[purpose],
  })
  const [header, key] = [digest.slice(0, HEADER_BYTES), digest.slice(HEADER_BYTES)]
  const padded = new Uint8Array(paddingOf(plain.length) + plain.length)
  padded[padded.length - plain.length - 1] = 1
  padded.set(plain, padded.length - plain.length)
  const stream = new SecretStream(key, header)
  const chunks = []
  for (let at = 0; at < padded.length; at += CHUNK_BYTES)
    chunks.push(
      stream.push(padded.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= padded.length ? FINAL : 0),
    )
  return { encrypted: concatBytes(Uint8Array.of(MARK), header, ...chunks), key }
}

/** @throws {CryptoError} `bad-file` when it was cut off, lengthened or changed. */
export function decryptFile({ encrypted, key }: EncryptedFile): Uint8Array {
  if (encrypted[0] !== MARK || encrypted.length <= 1 + HEADER_BYTES) throw new CryptoError('bad-file')
  const stream = new SecretStream(key, encrypted.slice(1, 1 + HEADER_BYTES))
  const chunks = []
  for (let at = 1 + HEADER_BYTES; at < encrypted.length; at += SEALED_CHUNK_BYTES) {
    const { message, tag } = stream.pull(encrypted.slice(at, at + SEALED_CHUNK_BYTES))
    const isLast = at + SEALED_CHUNK_BYTES >= encrypted.length
    if ((tag === FINAL) !== isLast) throw new CryptoError('bad-file')
    chunks.push(message)
  }
  const padded = concatBytes(...chunks)
  const start = padded.findIndex((byte) => byte !== 0)
  if (padded[start] !== 1) throw new CryptoError('bad-file')
  return padded.slice(start + 1)
}

/** How a file server calls a file that it keeps by its content: 44 characters. */
export const fileIdOf = (encrypted: Uint8Array): string =>
  base64url.encode(blake2b(encrypted, { dkLen: 33, salt: utf8ToBytes('SessionFileSvr\0\0') }))
