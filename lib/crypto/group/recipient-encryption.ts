import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'
import { sharedSecret } from '../seal/sealed-box'

export type RecipientKeyOf = {
  secretKey: Uint8Array
  /** X25519 keys, 32 bytes each. */
  sender: Uint8Array
  recipient: Uint8Array
  /** Whose secret it is. */
  as: 'sender' | 'recipient'
  domain: string
}

function keyOf({ secretKey, sender, recipient, as, domain }: RecipientKeyOf): Uint8Array {
  for (const bytes of [secretKey, sender, recipient]) assertBytes(bytes, 32)
  const shared = sharedSecret(secretKey, as === 'sender' ? recipient : sender)
  return blake2b(concatBytes(shared, sender, recipient), { dkLen: 32, key: utf8ToBytes(domain) })
}

/** One message for one of several recipients: all share the nonce, each has a key. @param nonce - 24 bytes. */
export function encryptForRecipient(of: RecipientKeyOf, message: Uint8Array, nonce: Uint8Array): Uint8Array {
  assertBytes(nonce, 24)
  return xchacha20poly1305(keyOf(of), nonce).encrypt(message)
}

/** @throws {CryptoError} `bad-seal` when it is for somebody else. */
export function decryptForRecipient(of: RecipientKeyOf, sealed: Uint8Array, nonce: Uint8Array): Uint8Array {
  assertBytes(nonce, 24)
  try {
    return xchacha20poly1305(keyOf(of), nonce).decrypt(sealed)
  } catch {
    throw new CryptoError('bad-seal')
  }
}
