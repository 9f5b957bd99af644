import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { assertBytes, encodeHex } from '../bytes'

type VersionRequest = { seed: Uint8Array; timestamp: number; method: string; path: string; body?: Uint8Array }

const versionSeed = (seed: Uint8Array) =>
  blake2b(seed, { dkLen: 32, key: utf8ToBytes('VersionCheckKey_sig') })

/** The one-purpose key by which a file server's version is asked. @throws {CryptoError} `bad-bytes`. */
export function versionPublicKey(seed: Uint8Array): Uint8Array {
  assertBytes(seed, 32)
  return ed25519.getPublicKey(versionSeed(seed))
}

/** @param timestamp - Unix seconds. */
export function versionHeaders({
  seed,
  timestamp,
  method,
  path,
  body,
}: VersionRequest): Record<string, string> {
  const message = concatBytes(utf8ToBytes(`${timestamp}${method}${path}`), body ?? new Uint8Array())
  return {
    'X-FS-Pubkey': `07${encodeHex(versionPublicKey(seed))}`,
    'X-FS-Timestamp': String(timestamp),
    'X-FS-Signature': base64.encode(ed25519.sign(message, versionSeed(seed))),
  }
}
