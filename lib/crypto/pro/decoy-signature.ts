import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE, concatBytes } from '@noble/curves/utils.js'
import { assertBytes } from '../bytes'

const { Point } = ed25519
const HALF_BYTES = 64

/**
 * 64 bytes that look like a signature of a paid account and sign nothing: so nobody tells by an envelope who pays.
 * @param random - 128 random bytes, used once. @throws {CryptoError} `bad-bytes`.
 */
export function decoySignature(random: Uint8Array): Uint8Array {
  assertBytes(random, 2 * HALF_BYTES)
  const scalar = (half: Uint8Array) => Point.Fn.create(bytesToNumberLE(half))
  const point = Point.BASE.multiply(scalar(random.subarray(0, HALF_BYTES)))
  return concatBytes(point.toBytes(), Point.Fn.toBytes(scalar(random.subarray(HALF_BYTES))))
}
