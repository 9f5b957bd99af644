import { concatBytes } from '@noble/hashes/utils.js'
import { decodeHex, decodeInteger, encodeHex, encodeUint256 } from '../bytes'
import { CryptoError } from '../crypto-error'
import { Fp, Fp2, G2, type Fp2Element, type G2Point } from './curve'

/**
 * Point of G2 as the contracts' struct `BLSSignatureParams`: x = sigs0 + sigs1·i, y = sigs2 + sigs3·i, real part
 * first (the pairing precompile wants it last). All zero is the point at infinity.
 */
export type BlsSignature = {
  readonly sigs0: bigint
  readonly sigs1: bigint
  readonly sigs2: bigint
  readonly sigs3: bigint
}

/** 256 lower-case hex digits without prefix: sigs0 ‖ sigs1 ‖ sigs2 ‖ sigs3, 32 bytes big-endian each. */
export function encodeBlsSignature({ sigs0, sigs1, sigs2, sigs3 }: BlsSignature): string {
  return encodeHex(concatBytes(...[sigs0, sigs1, sigs2, sigs3].map(encodeUint256)))
}

/**
 * Reads the 128-byte form, with or without `0x`.
 * @throws {CryptoError} `bad-hex`, `bad-signature` (off the curve, outside the subgroup, a limb ≥ p, or infinity).
 */
export function decodeBlsSignature(hex: string): BlsSignature {
  const bytes = decodeHex(hex, 128)
  const limb = (index: number) => decodeInteger(bytes.subarray(32 * index, 32 * index + 32))
  const signature = { sigs0: limb(0), sigs1: limb(1), sigs2: limb(2), sigs3: limb(3) }
  if (toG2(signature).is0()) throw new CryptoError('bad-signature')
  return signature
}

/** Sum of signatures over one message. @throws {CryptoError} `bad-signature`. */
export function aggregateBlsSignatures(signatures: readonly BlsSignature[]): BlsSignature {
  return fromG2(signatures.reduce<G2Point>((sum, signature) => sum.add(toG2(signature)), G2.ZERO))
}

/** y² = x³ + 3/(9 + i). */
const CURVE_B = Fp2.div(Fp2.create({ c0: 3n, c1: 0n }), Fp2.create({ c0: 9n, c1: 1n }))

/** Value of the curve equation's right side at x. */
export function curveRightSide(x: Fp2Element): Fp2Element {
  return Fp2.add(Fp2.mul(Fp2.sqr(x), x), CURVE_B)
}

/** The curve over Fp2 has points outside the group of order n, so membership is checked. @throws {CryptoError} `bad-signature`. */
export function toG2({ sigs0, sigs1, sigs2, sigs3 }: BlsSignature): G2Point {
  const limbs = [sigs0, sigs1, sigs2, sigs3]
  if (limbs.every((limb) => limb === 0n)) return G2.ZERO
  if (limbs.some((limb) => limb < 0n || limb >= Fp.ORDER)) throw new CryptoError('bad-signature')
  const x = Fp2.create({ c0: sigs0, c1: sigs1 })
  const y = Fp2.create({ c0: sigs2, c1: sigs3 })
  if (!Fp2.eql(Fp2.sqr(y), curveRightSide(x))) throw new CryptoError('bad-signature')
  const point = G2.fromAffine({ x, y })
  if (!point.isTorsionFree()) throw new CryptoError('bad-signature')
  return point
}

export function fromG2(point: G2Point): BlsSignature {
  if (point.is0()) return { sigs0: 0n, sigs1: 0n, sigs2: 0n, sigs3: 0n }
  const { x, y } = point.toAffine()
  return { sigs0: x.c0, sigs1: x.c1, sigs2: y.c0, sigs3: y.c1 }
}
