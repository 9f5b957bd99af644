import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { type AccountKeys, accountIdFromEd25519 } from '../account/account-keys'
import { littleEndian } from '../account/xed25519'
import { assertBytes, decodeHex } from '../bytes'
import { CryptoError } from '../crypto-error'
import { type Blinding, blindedIdsOf, blindedKeys } from './blinded-keys'

const { Point } = ed25519
const VERSION = 0
const NONCE_BYTES = 24
const KEY_BYTES = 32

type Conversation = {
  account: AccountKeys
  /** The community's X25519 key. */
  serverKey: Uint8Array
  /** Blinded ids, 66 hex digits. */
  sender: string
  recipient: string
}

/** Both sides reach the same key: one's own secret times the other's blinded key, hashed with the sender's key first. */
function sharedKey({ account, serverKey, sender, recipient }: Conversation, other: string): Uint8Array {
  const blinding = blindingOf(other)
  const scalar =
    blinding === 15
      ? Point.Fn.create(littleEndian(account.x25519SecretKey))
      : blindedKeys(25, account, serverKey).secretScalar
  try {
    const shared = Point.fromBytes(keyOf(other)).multiply(scalar).toBytes()
    return blake2b(concatBytes(shared, keyOf(sender), keyOf(recipient)), { dkLen: KEY_BYTES })
  } catch {
    throw new CryptoError('bad-public-key')
  }
}

const blindingOf = (id: string): Blinding => (id.startsWith('25') ? 25 : 15)
const keyOf = (id: string): Uint8Array => decodeHex(id, 33).slice(1)

/** @param message - padded content. @param nonce - 24 random bytes, never used twice. */
export function sealBlindedMessage(of: Conversation, message: Uint8Array, nonce: Uint8Array): Uint8Array {
  assertBytes(nonce, NONCE_BYTES)
  const plain = concatBytes(message, of.account.ed25519PublicKey)
  const sealed = xchacha20poly1305(sharedKey(of, of.recipient), nonce).encrypt(plain)
  return concatBytes(Uint8Array.of(VERSION), sealed, nonce)
}

/**
 * Opens a message of a community's inbox, received or sent, and checks that the key inside is the sender's.
 * @returns the padded content, and the sender's Account ID, which is revealed to the reader alone.
 * @throws {CryptoError} `bad-seal`, `forged-message`.
 */
export function openBlindedMessage(of: Conversation, sealed: Uint8Array) {
  const { account, serverKey, sender, recipient } = of
  if (sealed.length < 1 + KEY_BYTES + NONCE_BYTES || sealed[0] !== VERSION) throw new CryptoError('bad-seal')
  const isOwn = blindedKeys(blindingOf(sender), account, serverKey).id === sender
  const key = sharedKey(of, isOwn ? recipient : sender)
  const plain = opened(key, sealed)
  if (plain.length < KEY_BYTES) throw new CryptoError('bad-seal')
  const senderId = accountIdFromEd25519(plain.slice(-KEY_BYTES))
  if (!blindedIdsOf(blindingOf(sender), senderId, serverKey).includes(sender))
    throw new CryptoError('forged-message')
  return { message: plain.slice(0, -KEY_BYTES), senderId }
}

function opened(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  try {
    return xchacha20poly1305(key, sealed.slice(-NONCE_BYTES)).decrypt(sealed.slice(1, -NONCE_BYTES))
  } catch {
    throw new CryptoError('bad-seal')
  }
}
