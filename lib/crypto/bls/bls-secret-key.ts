import { assertBytes, decodeInteger } from '../bytes'
import { CryptoError } from '../crypto-error'
import { Fr } from './curve'

/** BLS secret key of a node: an integer from 1 to n - 1, n the order of the curve groups. */
export type BlsSecretKey = bigint & { readonly unit: 'BLS secret key' }

/**
 * @param key - 32 bytes big-endian, or the integer itself. Node software keeps 32 bytes with the top bit clear, which
 * may exceed n; only the value modulo n matters, so it is reduced.
 * @throws {CryptoError} `bad-secret-key` for a negative integer or a multiple of n, `bad-bytes`.
 */
export function blsSecretKey(key: Uint8Array | bigint): BlsSecretKey {
  if (typeof key !== 'bigint') assertBytes(key, 32)
  const integer = typeof key === 'bigint' ? key : decodeInteger(key)
  if (integer < 1n || integer % Fr.ORDER === 0n) throw new CryptoError('bad-secret-key')
  return (integer % Fr.ORDER) as BlsSecretKey
}

/**
 * A secret key from fresh randomness.
 * @param random - 48 uniformly random bytes, used once; so many that the bias of the reduction is below 2^-128.
 * @throws {CryptoError} `bad-bytes`.
 */
export function blsSecretKeyFromRandom(random: Uint8Array): BlsSecretKey {
  assertBytes(random, 48)
  return blsSecretKey((decodeInteger(random) % (Fr.ORDER - 1n)) + 1n)
}
