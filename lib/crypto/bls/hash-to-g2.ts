import { concatBytes } from '@noble/hashes/utils.js'
import { assertBytes, decodeInteger } from '../bytes'
import { CryptoError } from '../crypto-error'
import { curveRightSide } from './bls-signature'
import { clearCofactor } from './clear-cofactor'
import { Fp, Fp2, G2, type Fp2Element, type G2Point } from './curve'
import { expandMessage } from './expand-message'

/** How a message became a point, step by step, for vectors and for the "show me" of a verification. */
export type HashToG2Steps = {
  /** First counter byte that led to a point. */
  counter: number
  /** The 128 bytes that the expansion gave for that counter. */
  uniformBytes: Uint8Array
  x: Fp2Element
  /** Whether the root was negated (lowest bit of the last uniform byte). */
  negateY: boolean
  /** Point on the curve before the cofactor is cleared, usually outside the group. */
  mappedPoint: G2Point
  point: G2Point
}

export type HashToG2Parameters = {
  /** Any length; not hashed beforehand. */
  message: Uint8Array
  /** 32 bytes, the contract's `hashToG2Tag()`. */
  hashToG2Tag: Uint8Array
}

/**
 * Hashes a message to G2 exactly as the rewards contract does: try-and-increment over one counter byte.
 * Not constant in time: for public messages only.
 * @throws {CryptoError} `bad-bytes` for a tag of another length; `hash-exhausted` (probability 2^-256).
 */
export function hashToG2(of: HashToG2Parameters): G2Point {
  return hashToG2Steps(of).point
}

export function hashToG2Steps({ message, hashToG2Tag }: HashToG2Parameters): HashToG2Steps {
  assertBytes(hashToG2Tag, 32)
  for (let counter = 0; counter <= 255; counter += 1) {
    const uniformBytes = expandMessage(concatBytes(message, Uint8Array.of(counter)), hashToG2Tag)
    const x = Fp2.create({
      c0: Fp.create(decodeInteger(uniformBytes.subarray(0, 48))),
      c1: Fp.create(decodeInteger(uniformBytes.subarray(48, 96))),
    })
    const root = squareRoot(curveRightSide(x))
    if (root === null) continue
    const negateY = ((uniformBytes[127] ?? 0) & 1) === 1
    const mappedPoint = G2.fromAffine({ x, y: negateY ? Fp2.neg(root) : root })
    return { counter, uniformBytes, x, negateY, mappedPoint, point: clearCofactor(mappedPoint) }
  }
  throw new CryptoError('hash-exhausted')
}

/**
 * The square root in Fp2 that the contract chooses: of the two, the one whose real part is what `candidateRoot`
 * returns, with no normalisation.
 * @returns null where the contract rejects the counter: no root, or a root with a zero component.
 */
function squareRoot({ c0: c, c1: d }: Fp2Element): Fp2Element | null {
  if (d === 0n) return null
  const norm = squareRootInFp(Fp.add(Fp.sqr(c), Fp.sqr(d)))
  if (norm === null) return null
  const half = Fp.inv(2n)
  const real = squareRootInFp(Fp.mul(Fp.add(c, norm), half)) ?? squareRootInFp(Fp.mul(Fp.sub(c, norm), half))
  if (real === null || real === 0n) return null
  return Fp2.create({ c0: real, c1: Fp.div(d, Fp.add(real, real)) })
}

/** a^((p+1)/4), which is a root of a when a has one, since p mod 4 = 3. */
function squareRootInFp(a: bigint): bigint | null {
  const root = Fp.pow(a, (Fp.ORDER + 1n) / 4n)
  return Fp.eql(Fp.sqr(root), a) ? root : null
}
