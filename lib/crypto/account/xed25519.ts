import { ed25519 } from '@noble/curves/ed25519.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const { Fp } = ed25519.Point

/**
 * The positive Ed25519 key of an X25519 key: y = (u − 1) / (u + 1), sign bit 0. The true key of an account is this one or its
 * negative; the X25519 key does not tell.
 * @throws {CryptoError} `bad-bytes`, `bad-public-key`.
 */
export function positiveEd25519(x25519PublicKey: Uint8Array): Uint8Array {
  assertBytes(x25519PublicKey, 32)
  const masked = Uint8Array.from(x25519PublicKey)
  masked[31] = (masked[31] ?? 0) & 0x7f
  try {
    const u = Fp.create(littleEndian(masked))
    const y = Fp.mul(Fp.sub(u, 1n), Fp.inv(Fp.add(u, 1n)))
    const bytes = Fp.toBytes(y)
    if (!ed25519.Point.fromBytes(bytes).isSmallOrder()) return bytes
  } catch {
    // No point has this y, or u is −1: refused below.
  }
  throw new CryptoError('bad-public-key')
}

/** Unsigned, of any length. */
export const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n)
