import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { argon2id } from '@noble/hashes/argon2.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'
import { decodeAccountId } from './account-id'
import { encodeLabel } from './name-hash'
import { NONCE_BYTES, VALUE_BYTES } from './name-record'

/** Three passes over 256 MiB (in KiB), one lane: libsodium's "moderate". */
const COST = { t: 3, m: 262_144, p: 1, dkLen: 32 }

/** Key of values that were written before 2021: slow, seconds and 256 MiB. @throws {CryptoError} `bad-name`. */
export const legacyNameKey = (label: string): Uint8Array =>
  argon2id(encodeLabel(label), new Uint8Array(16), COST)

/** @param value - 49 bytes. @returns the Account ID. @throws {CryptoError} `bad-record`, `bad-bytes`. */
export function openLegacyNameValue(label: string, value: Uint8Array): string {
  assertBytes(value, VALUE_BYTES)
  const key = legacyNameKey(label)
  try {
    return decodeAccountId(xsalsa20poly1305(key, new Uint8Array(NONCE_BYTES)).decrypt(value))
  } catch {
    throw new CryptoError('bad-record')
  }
}
