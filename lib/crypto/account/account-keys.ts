import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'
import { decodeAccountId, encodeAccountId } from '../names/account-id'

const PREFIX = Uint8Array.of(0x05)

/** All keys of an account follow from its seed. Every array has 32 bytes. */
export type AccountKeys = {
  /** 66 lower-case hex digits. */
  accountId: string
  seed: Uint8Array
  ed25519PublicKey: Uint8Array
  x25519SecretKey: Uint8Array
  x25519PublicKey: Uint8Array
}

/** @param seed - 32 secret bytes; copied. @throws {CryptoError} `bad-bytes`. */
export function accountKeysFromSeed(seed: Uint8Array): AccountKeys {
  assertBytes(seed, 32)
  const x25519SecretKey = ed25519.utils.toMontgomerySecret(seed)
  const x25519PublicKey = x25519.getPublicKey(x25519SecretKey)
  return {
    accountId: decodeAccountId(concatBytes(PREFIX, x25519PublicKey)),
    seed: Uint8Array.from(seed),
    ed25519PublicKey: ed25519.getPublicKey(seed),
    x25519SecretKey,
    x25519PublicKey,
  }
}

/**
 * X25519 key of the same owner.
 * @throws {CryptoError} `bad-bytes`, `bad-public-key` for what is no point, or one of the eight that belong to nobody.
 */
export function x25519FromEd25519(ed25519PublicKey: Uint8Array): Uint8Array {
  if (pointOf(ed25519PublicKey).isSmallOrder()) throw new CryptoError('bad-public-key')
  return ed25519.utils.toMontgomery(ed25519PublicKey)
}

/**
 * Whose key it is. Takes what libsodium takes: only points of the main subgroup, so that nobody has two Account IDs.
 * @throws {CryptoError} `bad-bytes`, `bad-public-key`.
 */
export function accountIdFromEd25519(ed25519PublicKey: Uint8Array): string {
  if (!pointOf(ed25519PublicKey).isTorsionFree()) throw new CryptoError('bad-public-key')
  return decodeAccountId(concatBytes(PREFIX, x25519FromEd25519(ed25519PublicKey)))
}

function pointOf(ed25519PublicKey: Uint8Array) {
  assertBytes(ed25519PublicKey, 32)
  try {
    return ed25519.Point.fromBytes(ed25519PublicKey)
  } catch {
    throw new CryptoError('bad-public-key')
  }
}

/** The 32 bytes after the prefix. @throws {CryptoError} `bad-account-id`. */
export const x25519FromAccountId = (accountId: string): Uint8Array => encodeAccountId(accountId).slice(1)

/** Ed25519 by the account, 64 bytes. */
export const signAsAccount = ({ seed }: AccountKeys, message: Uint8Array): Uint8Array =>
  ed25519.sign(message, seed)

/** Strict RFC 8032. @returns false for whatever is no signature. */
export function verifyEd25519(of: { signature: Uint8Array; message: Uint8Array; publicKey: Uint8Array }) {
  try {
    return ed25519.verify(of.signature, of.message, of.publicKey, { zip215: false })
  } catch {
    // The library throws for keys and signatures that are no points; for us that is a bad signature.
    return false
  }
}
