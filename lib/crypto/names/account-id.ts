import { CryptoError } from '../crypto-error'
import { decodeHex, encodeHex } from '../bytes'

/** A Session account: `05` and its X25519 public key, 33 bytes. */
export const ACCOUNT_ID_BYTES = 33
const SESSION_PREFIX = 0x05

/** @param accountId - 66 hex digits. @throws {CryptoError} `bad-account-id`. */
export function encodeAccountId(accountId: string): Uint8Array {
  if (!/^05[0-9a-f]{64}$/i.test(accountId)) throw new CryptoError('bad-account-id')
  return decodeHex(accountId, ACCOUNT_ID_BYTES)
}

/** @returns 66 lower-case hex digits. @throws {CryptoError} `bad-account-id`. */
export function decodeAccountId(bytes: Uint8Array): string {
  if (bytes.length !== ACCOUNT_ID_BYTES || bytes[0] !== SESSION_PREFIX)
    throw new CryptoError('bad-account-id')
  return encodeHex(bytes)
}
