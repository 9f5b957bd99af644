import { ed25519 } from '@noble/curves/ed25519.js'
import { concatBytes } from '@noble/hashes/utils.js'
import type { BlsPublicKey } from '../bls/bls-public-key'
import { assertBytes, encodeUint256 } from '../bytes'

/** Ed25519 key pair of a node; `seed` and `publicKey` are 32 bytes each. */
export type Ed25519KeyPair = { readonly seed: Uint8Array; readonly publicKey: Uint8Array }

/** @param seed - 32 secret bytes; copied. @throws {CryptoError} `bad-bytes`. */
export function ed25519KeyPairFromSeed(seed: Uint8Array): Ed25519KeyPair {
  assertBytes(seed, 32)
  return { seed: Uint8Array.from(seed), publicKey: ed25519.getPublicKey(seed) }
}

/**
 * What a node signs to tie its two keys together: Ed25519 public key(32) ‖ X(32) ‖ Y(32), 96 bytes. The contracts
 * do not check this signature, the network does.
 * @throws {CryptoError} `bad-bytes`, `bad-integer`.
 */
export function registrationMessage(ed25519PublicKey: Uint8Array, { X, Y }: BlsPublicKey): Uint8Array {
  assertBytes(ed25519PublicKey, 32)
  return concatBytes(ed25519PublicKey, encodeUint256(X), encodeUint256(Y))
}

/** @returns 64 bytes, R ‖ S. @throws {CryptoError} `bad-bytes`. */
export function signRegistration(keys: Ed25519KeyPair, blsPublicKey: BlsPublicKey): Uint8Array {
  assertBytes(keys.seed, 32)
  return ed25519.sign(registrationMessage(keys.publicKey, blsPublicKey), keys.seed)
}

export type VerifyRegistrationParameters = {
  ed25519PublicKey: Uint8Array
  blsPublicKey: BlsPublicKey
  /** 64 bytes. */
  signature: Uint8Array
}

/**
 * Strict RFC 8032 verification, as libsodium does it.
 * @returns false for a wrong signature and for a key that is no point.
 * @throws {CryptoError} `bad-bytes` for a key or signature of another length.
 */
export function verifyRegistration(of: VerifyRegistrationParameters): boolean {
  assertBytes(of.signature, 64)
  const message = registrationMessage(of.ed25519PublicKey, of.blsPublicKey)
  return ed25519.verify(of.signature, message, of.ed25519PublicKey, { zip215: false })
}
