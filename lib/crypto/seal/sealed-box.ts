import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { clean, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const KEY_BYTES = 32
const TAG_BYTES = 16
/** What sealing adds: the one-time public key and the tag. */
export const SEALED_BOX_OVERHEAD = KEY_BYTES + TAG_BYTES

/**
 * libsodium's sealed box: X25519 with a one-time key, XSalsa20-Poly1305.
 * @param ephemeralSecretKey - 32 bytes, random or derived, never used for another message.
 * @throws {CryptoError} `bad-bytes`, `bad-public-key` for keys of small order.
 */
export function sealBox(
  message: Uint8Array,
  recipient: Uint8Array,
  ephemeralSecretKey: Uint8Array,
): Uint8Array {
  assertBytes(recipient, KEY_BYTES)
  assertBytes(ephemeralSecretKey, KEY_BYTES)
  const ephemeral = x25519.getPublicKey(ephemeralSecretKey)
  const key = boxKey(ephemeralSecretKey, recipient)
  const sealed = xsalsa20poly1305(key, boxNonce(ephemeral, recipient)).encrypt(message)
  key.fill(0)
  return concatBytes(ephemeral, sealed)
}

type BoxKeys = { x25519SecretKey: Uint8Array; x25519PublicKey: Uint8Array }

/** @throws {CryptoError} `bad-seal` when it is not sealed to these keys, or was changed. */
export function openBox(sealed: Uint8Array, { x25519SecretKey, x25519PublicKey }: BoxKeys): Uint8Array {
  if (sealed.length < SEALED_BOX_OVERHEAD) throw new CryptoError('bad-seal')
  const ephemeral = sealed.subarray(0, KEY_BYTES)
  let key: Uint8Array | undefined
  try {
    key = boxKey(x25519SecretKey, ephemeral)
    const cipher = xsalsa20poly1305(key, boxNonce(ephemeral, x25519PublicKey))
    return cipher.decrypt(sealed.subarray(KEY_BYTES))
  } catch {
    throw new CryptoError('bad-seal')
  } finally {
    key?.fill(0)
  }
}

const boxNonce = (ephemeral: Uint8Array, recipient: Uint8Array) =>
  blake2b(concatBytes(ephemeral, recipient), { dkLen: 24 })

const sigma = words(utf8ToBytes('expand 32-byte k'))

function boxKey(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const shared = sharedSecret(secretKey, publicKey)
  const sharedWords = words(shared)
  const key = new Uint32Array(KEY_BYTES / 4)
  hsalsa(sigma, sharedWords, new Uint32Array(4), key)
  clean(shared, sharedWords)
  return new Uint8Array(key.buffer)
}

/** X25519; the caller wipes the 32 bytes. @throws {CryptoError} `bad-public-key` for a key of small order. */
export function sharedSecret(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  try {
    return x25519.getSharedSecret(secretKey, publicKey)
  } catch {
    throw new CryptoError('bad-public-key')
  }
}

/** Little-endian words, copied. */
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}
