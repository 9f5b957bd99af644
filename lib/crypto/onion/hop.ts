import { gcm } from '@noble/ciphers/aes.js'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { clean, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'
import { sharedSecret } from '../seal/sealed-box'

/** The two ways in which a layer may be encrypted; the second is read for old servers. */
export const layerTypes = ['xchacha20', 'aes-gcm'] as const
export type LayerType = (typeof layerTypes)[number]

export const layerNonceBytes = { xchacha20: 24, 'aes-gcm': 12 } as const satisfies Record<LayerType, number>
const TAG_BYTES = 16

/** Key that client and node share for one layer, 32 bytes, the same in both directions. */
export type LayerKey = { type: LayerType; key: Uint8Array }

type ClientSide = { clientSecretKey: Uint8Array; nodePublicKey: Uint8Array }
type NodeSide = { nodeSecretKey: Uint8Array; clientPublicKey: Uint8Array }

/** @throws {CryptoError} `bad-bytes`, `bad-public-key`. */
export function layerKey(type: LayerType, side: ClientSide | NodeSide): LayerKey {
  const isClient = 'clientSecretKey' in side
  const [secretKey, publicKey] = isClient
    ? [side.clientSecretKey, side.nodePublicKey]
    : [side.nodeSecretKey, side.clientPublicKey]
  assertBytes(secretKey, 32)
  assertBytes(publicKey, 32)
  const secret = sharedSecret(secretKey, publicKey)
  try {
    if (type === 'aes-gcm') return { type, key: hmac(sha256, utf8ToBytes('LOKI'), secret) }
    const own = x25519.getPublicKey(secretKey)
    const keys = isClient ? [own, publicKey] : [publicKey, own]
    return { type, key: hashAndWipe(concatBytes(secret, ...keys)) }
  } finally {
    clean(secret)
  }
}

function hashAndWipe(secret: Uint8Array): Uint8Array {
  const key = blake2b(secret, { dkLen: 32 })
  clean(secret)
  return key
}

/** @param nonce - `layerNonceBytes` random bytes. @returns nonce ‖ ciphertext ‖ tag. @throws {CryptoError} `bad-bytes`. */
export function encryptLayer({ type, key }: LayerKey, plain: Uint8Array, nonce: Uint8Array): Uint8Array {
  assertBytes(nonce, layerNonceBytes[type])
  const cipher = type === 'xchacha20' ? xchacha20poly1305(key, nonce) : gcm(key, nonce)
  return concatBytes(nonce, cipher.encrypt(plain))
}

/** @throws {CryptoError} `bad-layer` when it was not encrypted with this key. */
export function decryptLayer({ type, key }: LayerKey, layer: Uint8Array): Uint8Array {
  const size = layerNonceBytes[type]
  if (layer.length < size + TAG_BYTES) throw new CryptoError('bad-layer')
  const nonce = layer.subarray(0, size)
  const cipher = type === 'xchacha20' ? xchacha20poly1305(key, nonce) : gcm(key, nonce)
  try {
    return cipher.decrypt(layer.subarray(size))
  } catch {
    throw new CryptoError('bad-layer')
  }
}
