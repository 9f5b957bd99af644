import { cbc, gcm } from '@noble/ciphers/aes.js'
import { equalBytes } from '@noble/ciphers/utils.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const LEAST = 541
const MOST = 10_000_000
const STEP = 1.05
const IV_BYTES = 16
const MAC_BYTES = 32
const PICTURE_IV_BYTES = 12

/** To how many bytes zeros are added before an attachment is encrypted, so that its size says less. */
export const legacyPaddedSize = (size: number): number =>
  Math.min(MOST, Math.max(LEAST, Math.floor(STEP ** Math.ceil(Math.log(size) / Math.log(STEP)))))

export type LegacyAttachment = { encrypted: Uint8Array; digest: Uint8Array }

/** @param padded - with its zeros. @param key - 64 random bytes: cipher and MAC. @param iv - 16 random bytes. */
export function encryptLegacyAttachment(
  padded: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
): LegacyAttachment {
  assertBytes(key, 64)
  assertBytes(iv, IV_BYTES)
  const sealed = concatBytes(iv, cbc(key.slice(0, 32), iv).encrypt(padded))
  const encrypted = concatBytes(sealed, hmac(sha256, key.slice(32), sealed))
  return { encrypted, digest: sha256(encrypted) }
}

/** @param size - of the attachment without zeros. @throws {CryptoError} `bad-file` when anything was changed. */
export function decryptLegacyAttachment(
  { encrypted, digest }: LegacyAttachment,
  key: Uint8Array,
  size: number,
) {
  assertBytes(key, 64)
  const sealed = encrypted.slice(0, -MAC_BYTES)
  const isWhole =
    encrypted.length > IV_BYTES + MAC_BYTES &&
    equalBytes(sha256(encrypted), digest) &&
    equalBytes(hmac(sha256, key.slice(32), sealed), encrypted.slice(-MAC_BYTES))
  if (!isWhole) throw new CryptoError('bad-file')
  try {
    const plain = cbc(key.slice(0, 32), sealed.slice(0, IV_BYTES)).decrypt(sealed.slice(IV_BYTES))
    if (size > plain.length) throw new CryptoError('bad-file')
    return plain.slice(0, size)
  } catch {
    throw new CryptoError('bad-file')
  }
}

/** A display picture of the older form. @param iv - 12 random bytes. @returns iv ‖ ciphertext ‖ tag. */
export function encryptLegacyPicture(plain: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  assertBytes(key, 32)
  assertBytes(iv, PICTURE_IV_BYTES)
  return concatBytes(iv, gcm(key, iv).encrypt(plain))
}

/** @throws {CryptoError} `bad-file`. */
export function decryptLegacyPicture(encrypted: Uint8Array, key: Uint8Array): Uint8Array {
  assertBytes(key, 32)
  try {
    return gcm(key, encrypted.slice(0, PICTURE_IV_BYTES)).decrypt(encrypted.slice(PICTURE_IV_BYTES))
  } catch {
    throw new CryptoError('bad-file')
  }
}
