import { ed25519 } from '@noble/curves/ed25519.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import type { Ed25519KeyPair } from './registration'

/** @param purpose - what the signature is for, so that it cannot be used for anything else. */
export type SignedText = { purpose: string; text: string }

const messageOf = ({ purpose, text }: SignedText) =>
  concatBytes(utf8ToBytes(purpose), Uint8Array.of(0), utf8ToBytes(text))

/** 64 bytes: Ed25519 (RFC 8032) over purpose, a zero byte and the text. */
export const signText = ({ seed }: Ed25519KeyPair, of: SignedText): Uint8Array =>
  ed25519.sign(messageOf(of), seed)

/** @throws {CryptoError} `bad-bytes` for a signature or key of another length. */
export function verifyText(of: SignedText & { signature: Uint8Array; publicKey: Uint8Array }): boolean {
  assertBytes(of.signature, 64)
  assertBytes(of.publicKey, 32)
  try {
    return ed25519.verify(of.signature, messageOf(of), of.publicKey, { zip215: false })
  } catch {
    // The library throws for keys and signatures that are no points; for us that is a bad signature.
    return false
  }
}
