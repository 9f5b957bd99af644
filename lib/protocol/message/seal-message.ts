import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { decoySignature } from '@/lib/crypto/pro/decoy-signature'
import { padContent } from '@/lib/crypto/seal/padding'
import { signThenSeal } from '@/lib/crypto/seal/sign-then-seal'
import { type BuildParameters, buildContent } from './build-content'
import { wrapEnvelope } from './wire'

export type SealMessageParameters = BuildParameters & {
  account: AccountKeys
  /** Account ID of whose box it is for: one's own for copies. */
  to: string
  /** 32 random bytes, used once. */
  ephemeralSecretKey: Uint8Array
  /** 128 random bytes, used once: for what paid accounts sign there. */
  decoyRandom: Uint8Array
}

/**
 * The bytes to be stored in a box of the recipient.
 * @throws {ProtocolError} `message-too-large`. @throws {CryptoError} for an id that is none.
 */
export function sealMessage(of: SealMessageParameters): Uint8Array {
  const { account, to, sentAt, ephemeralSecretKey, decoyRandom } = of
  const message = padContent(buildContent(of))
  const content = signThenSeal({ from: account, to, message, ephemeralSecretKey })
  return wrapEnvelope({ timestamp: sentAt, content, proSignature: decoySignature(decoyRandom) })
}
