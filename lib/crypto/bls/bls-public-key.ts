import { concatBytes } from '@noble/hashes/utils.js'
import { decodeHex, decodeInteger, encodeHex, encodeUint256 } from '../bytes'
import { CryptoError } from '../crypto-error'
import type { BlsSecretKey } from './bls-secret-key'
import { Fp, G1, type G1Point } from './curve'

/** Point of G1 as the contracts' struct `G1Point`; (0, 0) is the point at infinity. */
export type BlsPublicKey = { readonly X: bigint; readonly Y: bigint }

/** The public key sk · (1, 2). */
export function blsPublicKeyFromSecret(secretKey: BlsSecretKey): BlsPublicKey {
  return fromG1(G1.BASE.multiply(secretKey))
}

/** 128 lower-case hex digits without prefix: X ‖ Y, 32 bytes big-endian each. */
export function encodeBlsPublicKey({ X, Y }: BlsPublicKey): string {
  return encodeHex(concatBytes(encodeUint256(X), encodeUint256(Y)))
}

/**
 * Reads the 64-byte form of a node's public key, with or without `0x`.
 * @throws {CryptoError} `bad-hex`, `bad-public-key` (not on the curve, a coordinate ≥ p, or the point at infinity).
 */
export function decodeBlsPublicKey(hex: string): BlsPublicKey {
  const bytes = decodeHex(hex, 64)
  const key = { X: decodeInteger(bytes.subarray(0, 32)), Y: decodeInteger(bytes.subarray(32)) }
  if (toG1(key).is0()) throw new CryptoError('bad-public-key')
  return key
}

/** Sum of keys, as the contract keeps it; (0, 0) for none. @throws {CryptoError} `bad-public-key`. */
export function aggregateBlsPublicKeys(keys: readonly BlsPublicKey[]): BlsPublicKey {
  return fromG1(keys.reduce<G1Point>((sum, key) => sum.add(toG1(key)), G1.ZERO))
}

/** `aggregate` less the given keys; a key given twice is subtracted twice. @throws {CryptoError} `bad-public-key`. */
export function subtractBlsPublicKeys(aggregate: BlsPublicKey, keys: readonly BlsPublicKey[]): BlsPublicKey {
  return fromG1(keys.reduce<G1Point>((rest, key) => rest.subtract(toG1(key)), toG1(aggregate)))
}

/** Every point of the curve over Fp is in the group of order n: its cofactor is 1. @throws {CryptoError} `bad-public-key`. */
export function toG1({ X, Y }: BlsPublicKey): G1Point {
  if (X === 0n && Y === 0n) return G1.ZERO
  const inRange = X >= 0n && X < Fp.ORDER && Y >= 0n && Y < Fp.ORDER
  if (!inRange || !Fp.eql(Fp.sqr(Y), Fp.add(Fp.mul(Fp.sqr(X), X), 3n)))
    throw new CryptoError('bad-public-key')
  return G1.fromAffine({ x: X, y: Y })
}

function fromG1(point: G1Point): BlsPublicKey {
  if (point.is0()) return { X: 0n, Y: 0n }
  const { x, y } = point.toAffine()
  return { X: x, Y: y }
}
