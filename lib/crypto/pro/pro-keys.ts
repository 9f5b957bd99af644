import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'

const WEEK_SECONDS = 604_800

/** Seed of the key that buys and asks for Session Pro. @param seed - of the account. @throws {CryptoError} `bad-bytes`. */
export function proMasterSeed(seed: Uint8Array): Uint8Array {
  assertBytes(seed, 32)
  return blake2b(seed, { dkLen: 32, key: utf8ToBytes('SessionProRandom') })
}

export const proPublicKey = (seed: Uint8Array): Uint8Array => ed25519.getPublicKey(seed)

/** Beginning of the week in which a rotating key holds, Unix seconds. */
export const proPeriodStart = (at: number): number => at - (at % WEEK_SECONDS)

/** Seed of the key of that week, the same on every device. */
export function proRotatingSeed(masterSeed: Uint8Array, at: number): Uint8Array {
  assertBytes(masterSeed, 32)
  return blake2b(concatBytes(masterSeed, utf8ToBytes(String(proPeriodStart(at)))), {
    dkLen: 32,
    personalization: utf8ToBytes('ProRotatingSeed_'),
  })
}
