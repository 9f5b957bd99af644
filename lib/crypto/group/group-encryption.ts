import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const NONCE_BYTES = 24

/** @param sealed - nonce ‖ ciphertext ‖ tag. @throws {CryptoError} `bad-bytes`, `bad-seal`. */
export function openGroupSeal(sealed: Uint8Array, key: Uint8Array): Uint8Array {
  assertBytes(key, 32)
  try {
    return xchacha20poly1305(key, sealed.slice(0, NONCE_BYTES)).decrypt(sealed.slice(NONCE_BYTES))
  } catch {
    throw new CryptoError('bad-seal')
  }
}
