import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { clean, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  accountIdFromEd25519,
  type AccountKeys,
  verifyEd25519,
  x25519FromAccountId,
} from '../account/account-keys'
import { CryptoError } from '../crypto-error'
import { openBox, sealBox } from './sealed-box'

const KEY_BYTES = 32
const SIGNATURE_BYTES = 64
const TRAILER_BYTES = KEY_BYTES + SIGNATURE_BYTES

export type SealParameters = {
  from: AccountKeys
  /** Account ID. */
  to: string
  message: Uint8Array
}

/**
 * Signs a message for one recipient and seals it: nobody else learns who wrote it.
 * @param ephemeralSecretKey - 32 random bytes, used once.
 * @throws {CryptoError} `bad-account-id`, `bad-public-key` when nobody can have that id, `bad-bytes`.
 */
export function signThenSeal(of: SealParameters & { ephemeralSecretKey: Uint8Array }): Uint8Array {
  const { from, message } = of
  const recipient = x25519FromAccountId(of.to)
  const signature = ed25519.sign(concatBytes(message, from.ed25519PublicKey, recipient), from.seed)
  const inner = concatBytes(message, from.ed25519PublicKey, signature)
  return sealBox(inner, recipient, of.ephemeralSecretKey)
}

/** The same with a one-time key that follows from the message: equal documents of two devices are equal bytes. */
export function signThenSealDeterministic(of: SealParameters): Uint8Array {
  const secret = concatBytes(of.from.seed, x25519FromAccountId(of.to), of.message)
  const seed = blake2b(secret, { dkLen: 32, key: utf8ToBytes('SessionBoxEphemeralHashKey') })
  const hash = sha512(seed)
  const sealed = signThenSeal({ ...of, ephemeralSecretKey: hash.subarray(0, KEY_BYTES) })
  clean(secret, seed, hash)
  return sealed
}

export type Opened = {
  /** Account ID, proven by the signature. */
  sender: string
  /** 32 bytes. */
  senderEd25519PublicKey: Uint8Array
  message: Uint8Array
}

/**
 * @throws {CryptoError} `bad-seal` when it is not sealed to this account, `forged-message` when the signature inside
 * is not that of its sender for this account, `bad-public-key` when the sender has no Account ID.
 */
export function openAndVerify(sealed: Uint8Array, recipient: AccountKeys): Opened {
  const inner = openBox(sealed, recipient)
  const end = inner.length - TRAILER_BYTES
  if (end < 0) throw new CryptoError('bad-seal')
  const message = inner.slice(0, end)
  const publicKey = inner.slice(end, end + KEY_BYTES)
  const signature = inner.subarray(end + KEY_BYTES)
  const signed = concatBytes(message, publicKey, recipient.x25519PublicKey)
  if (!verifyEd25519({ signature, message: signed, publicKey })) throw new CryptoError('forged-message')
  return { sender: accountIdFromEd25519(publicKey), senderEd25519PublicKey: publicKey, message }
}
