import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const NONCE_BYTES = 24

/** Opens a push notification; the zeros that hid its length are taken off. @throws {CryptoError} `bad-bytes`, `bad-seal`. */
export function openPushPayload(payload: Uint8Array, key: Uint8Array): Uint8Array {
  assertBytes(key, 32)
  try {
    const plain = xchacha20poly1305(key, payload.slice(0, NONCE_BYTES)).decrypt(payload.slice(NONCE_BYTES))
    return plain.slice(0, plain.findLastIndex((byte) => byte !== 0) + 1)
  } catch {
    throw new CryptoError('bad-seal')
  }
}
