import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { assertBytes, encodeHex } from '../bytes'
import { CryptoError } from '../crypto-error'
import { decodeAccountId, encodeAccountId } from './account-id'
import { encodeLabel, nameHash } from './name-hash'

export const NONCE_BYTES = 24
/** 33 bytes of the Account ID and 16 of the tag. */
export const VALUE_BYTES = 49

/** Who knows the label has this key: 32 bytes. @throws {CryptoError} `bad-name`. */
export const nameRecordKey = (label: string): Uint8Array =>
  blake2b(encodeLabel(label), { dkLen: 32, key: nameHash(label) })

export type NameValue = {
  /** 49 bytes. */
  value: Uint8Array
  /** 24 bytes. */
  nonce: Uint8Array
}

/**
 * Encrypts an Account ID to a label, XChaCha20-Poly1305.
 * @param nonce - 24 random bytes, never used twice.
 * @throws {CryptoError} `bad-name`, `bad-account-id`, `bad-bytes`.
 */
export function sealNameValue(label: string, accountId: string, nonce: Uint8Array): NameValue {
  assertBytes(nonce, NONCE_BYTES)
  const value = xchacha20poly1305(nameRecordKey(label), nonce).encrypt(encodeAccountId(accountId))
  return { value, nonce }
}

/** @returns the Account ID. @throws {CryptoError} `bad-record` when it was not written for this label; `bad-bytes`. */
export function openNameValue(label: string, { value, nonce }: NameValue): string {
  assertBytes(nonce, NONCE_BYTES)
  assertBytes(value, VALUE_BYTES)
  const cipher = xchacha20poly1305(nameRecordKey(label), nonce)
  try {
    return decodeAccountId(cipher.decrypt(value))
  } catch {
    throw new CryptoError('bad-record')
  }
}

/** The text of a name's Session record: value and nonce, 146 lower-case hex digits. */
export function encryptNameRecord(label: string, accountId: string, nonce: Uint8Array): string {
  const sealed = sealNameValue(label, accountId, nonce)
  return encodeHex(concatBytes(sealed.value, sealed.nonce))
}
