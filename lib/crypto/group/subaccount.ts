import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import type { AccountKeys } from '../account/account-keys'
import { publicKeyOfScalar, reduceScalar, signWithScalar } from '../blinding/scalar-signature'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const { Fn } = ed25519.Point
const GROUP_PREFIX = 0x03
const HEAD_BYTES = 4
const KEY_BYTES = 32

/** What a member of a group signs requests to its swarm with. */
export type Subaccount = {
  /** 36 bytes: flags, and the member's key as this group blinds it. */
  token: Uint8Array
  /** Of the group's administrators, over the token. */
  adminSignature: Uint8Array
  secretScalar: bigint
}

/** @param authData - 100 bytes out of an invitation. @throws {CryptoError} `bad-bytes`, `bad-secret-key`. */
export function readSubaccount(authData: Uint8Array, account: AccountKeys): Subaccount {
  assertBytes(authData, HEAD_BYTES + KEY_BYTES + 64)
  if (authData[0] !== GROUP_PREFIX) throw new CryptoError('bad-bytes')
  const factor = reduceScalar(authData.slice(HEAD_BYTES, HEAD_BYTES + KEY_BYTES))
  if (factor === 0n) throw new CryptoError('bad-secret-key')
  const isNegative = ((account.ed25519PublicKey[31] ?? 0) & 0x80) !== 0
  const own = reduceScalar(account.x25519SecretKey)
  const secretScalar = Fn.mul(factor, isNegative ? Fn.neg(own) : own)
  return {
    token: concatBytes(authData.slice(0, HEAD_BYTES), publicKeyOfScalar(secretScalar)),
    adminSignature: authData.slice(HEAD_BYTES + KEY_BYTES),
    secretScalar,
  }
}

/** What goes with a request, all in base64. @param text - what the request's signature covers. */
export function signAsMember(
  { token, adminSignature, secretScalar }: Subaccount,
  account: AccountKeys,
  text: string,
) {
  const message = utf8ToBytes(text)
  const publicKey = token.slice(HEAD_BYTES)
  const nonceSeed = blake2b(account.seed, { dkLen: KEY_BYTES, key: utf8ToBytes('SubaccountSeed') })
  const nonce = blake2b(concatBytes(nonceSeed, publicKey, message), {
    dkLen: 64,
    key: utf8ToBytes('SubaccountSig'),
  })
  const signature = signWithScalar({ scalar: secretScalar, publicKey, nonce }, message)
  return {
    subaccount: base64.encode(token),
    subaccount_sig: base64.encode(adminSignature),
    signature: base64.encode(signature),
  }
}
