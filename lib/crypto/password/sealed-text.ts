import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { scrypt } from '@noble/hashes/scrypt.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes, decodeHex, encodeHex } from '../bytes'
import { CryptoError } from '../crypto-error'

const SALT_BYTES = 16
const NONCE_BYTES = 24
/** About 64 MiB and a third of a second in a browser. */
const COST = { N: 2 ** 16, r: 8, p: 1, dkLen: 32 }
const FORM = /^sealed-text-1\.([0-9a-f]{32})\.([0-9a-f]{48})\.((?:[0-9a-f]{2}){16,})$/

const cipherOf = (password: string, salt: Uint8Array, nonce: Uint8Array) =>
  xchacha20poly1305(scrypt(utf8ToBytes(password.normalize('NFKC')), salt, COST), nonce)

/**
 * Encrypts a text with a password: scrypt and XChaCha20-Poly1305.
 * @param random - 16 random bytes of salt and 24 of nonce, never used before.
 * @returns `sealed-text-1.<salt>.<nonce>.<ciphertext>`, in hex.
 */
export function sealText(text: string, password: string, random: Uint8Array): string {
  assertBytes(random, SALT_BYTES + NONCE_BYTES)
  const salt = random.subarray(0, SALT_BYTES)
  const nonce = random.subarray(SALT_BYTES)
  const sealed = cipherOf(password, salt, nonce).encrypt(utf8ToBytes(text))
  return ['sealed-text-1', encodeHex(salt), encodeHex(nonce), encodeHex(sealed)].join('.')
}

/** @throws {CryptoError} `bad-sealed-text` for another form, `wrong-password` for a wrong one (or changed content). */
export function openSealedText(sealed: string, password: string): string {
  const [, salt, nonce, content] = FORM.exec(sealed.trim()) ?? []
  if (!salt || !nonce || !content) throw new CryptoError('bad-sealed-text')
  const cipher = cipherOf(password, decodeHex(salt, SALT_BYTES), decodeHex(nonce, NONCE_BYTES))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      cipher.decrypt(decodeHex(content, content.length / 2)),
    )
  } catch {
    throw new CryptoError('wrong-password')
  }
}
