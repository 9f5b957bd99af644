import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { CryptoError } from '../crypto-error'

const NONCE_BYTES = 24
const TAG_BYTES = 16
/** What encryption adds. */
export const CONFIG_OVERHEAD = NONCE_BYTES + TAG_BYTES

export type ConfigKey = {
  /** 32 bytes: seed of the account. */
  key: Uint8Array
  /** Which document it is. */
  domain: string
}

/** 32 bytes. @param size - of the plain message, bytes. */
export function configMessageKey({ key, domain }: ConfigKey, size: number): Uint8Array {
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(size))
  return blake2b(concatBytes(key, length, utf8ToBytes(domain)), { dkLen: 32 })
}

/** The nonce follows from the message, so that equal documents are equal bytes. @returns ciphertext ‖ tag ‖ nonce. */
export function encryptConfig(of: ConfigKey, message: Uint8Array): Uint8Array {
  const nonce = blake2b(message, {
    dkLen: NONCE_BYTES,
    key: utf8ToBytes(`libsessionutil-config-encrypted-${of.domain}`),
  })
  const cipher = xchacha20poly1305(configMessageKey(of, message.length), nonce)
  return concatBytes(cipher.encrypt(message), nonce)
}

/** @throws {CryptoError} `bad-document` when it was not encrypted for this account and document. */
export function decryptConfig(of: ConfigKey, encrypted: Uint8Array): Uint8Array {
  const size = encrypted.length - CONFIG_OVERHEAD
  if (size < 0) throw new CryptoError('bad-document')
  const nonce = encrypted.subarray(-NONCE_BYTES)
  try {
    return xchacha20poly1305(configMessageKey(of, size), nonce).decrypt(encrypted.subarray(0, -NONCE_BYTES))
  } catch {
    throw new CryptoError('bad-document')
  }
}
