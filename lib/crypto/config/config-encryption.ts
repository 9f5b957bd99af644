import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { clean, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const KEY_BYTES = 32
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

/** 32 bytes. @param size - of the plain message, bytes. @throws {CryptoError} `bad-bytes`. */
export function configMessageKey({ key, domain }: ConfigKey, size: number): Uint8Array {
  assertBytes(key, KEY_BYTES)
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(size))
  const secret = concatBytes(key, length, utf8ToBytes(domain))
  const messageKey = blake2b(secret, { dkLen: KEY_BYTES })
  clean(secret)
  return messageKey
}

/** The nonce follows from the message, so that equal documents are equal bytes. @returns ciphertext ‖ tag ‖ nonce. */
export function encryptConfig(of: ConfigKey, message: Uint8Array): Uint8Array {
  const nonce = blake2b(message, {
    dkLen: NONCE_BYTES,
    key: utf8ToBytes(`libsessionutil-config-encrypted-${of.domain}`),
  })
  const key = configMessageKey(of, message.length)
  const sealed = xchacha20poly1305(key, nonce).encrypt(message)
  clean(key)
  return concatBytes(sealed, nonce)
}

/** @throws {CryptoError} `bad-document` when it was not encrypted for this account and document. */
export function decryptConfig(of: ConfigKey, encrypted: Uint8Array): Uint8Array {
  const size = encrypted.length - CONFIG_OVERHEAD
  if (size < 0) throw new CryptoError('bad-document')
  const nonce = encrypted.subarray(-NONCE_BYTES)
  const key = configMessageKey(of, size)
  try {
    return xchacha20poly1305(key, nonce).decrypt(encrypted.subarray(0, -NONCE_BYTES))
  } catch {
    throw new CryptoError('bad-document')
  } finally {
    clean(key)
  }
}
