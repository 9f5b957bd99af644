import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { littleEndian } from '../account/xed25519'

const { Point } = ed25519
const { Fn } = Point

/** A number below the order of the curve, out of bytes, little-endian. */
export const reduceScalar = (bytes: Uint8Array): bigint => Fn.create(littleEndian(bytes))

/** The key of a secret number, 32 bytes. */
export const publicKeyOfScalar = (scalar: bigint): Uint8Array => Point.BASE.multiply(scalar).toBytes()

export type ScalarSignatureParameters = {
  scalar: bigint
  /** That of `scalar`. */
  publicKey: Uint8Array
  /** 64 bytes that follow from a secret and the message; the same ones for two messages would betray the scalar. */
  nonce: Uint8Array
}

/** An Ed25519 signature by a key that has no seed, such as a blinded one. @returns 64 bytes, R ‖ S. */
export function signWithScalar(of: ScalarSignatureParameters, message: Uint8Array): Uint8Array {
  const r = reduceScalar(of.nonce)
  const R = publicKeyOfScalar(r)
  const challenge = reduceScalar(sha512(concatBytes(R, of.publicKey, message)))
  return concatBytes(R, Fn.toBytes(Fn.add(r, Fn.mul(challenge, of.scalar))))
}
