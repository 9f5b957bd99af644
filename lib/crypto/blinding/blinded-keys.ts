import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { AccountKeys } from '../account/account-keys'
import { x25519FromAccountId } from '../account/account-keys'
import { positiveEd25519 } from '../account/xed25519'
import { assertBytes, encodeHex } from '../bytes'
import { encodeAccountId } from '../names/account-id'
import { publicKeyOfScalar, reduceScalar, signWithScalar } from './scalar-signature'

const { Point } = ed25519
const { Fn } = Point

/** Who somebody is in one community: a key that nobody can tie to the account without its Ed25519 key. */
export type BlindedKeys = {
  /** `15` or `25` and the public key, 66 hex digits. */
  id: string
  publicKey: Uint8Array
  secretScalar: bigint
}

/** The scheme of deployed servers, and the one that libraries prepare. */
export type Blinding = 15 | 25

/** What an account's key is multiplied with, 32 bytes little-endian. @throws {CryptoError} `bad-bytes`, `bad-account-id`. */
export function blindingFactor(blinding: Blinding, serverKey: Uint8Array, accountId: string): bigint {
  assertBytes(serverKey, 32)
  return blinding === 15
    ? reduceScalar(blake2b(serverKey, { dkLen: 64 }))
    : reduceScalar(blake2b(concatBytes(encodeAccountId(accountId), serverKey), { dkLen: 64 }))
}

/** The account as one community knows it. @param serverKey - the community's X25519 key. */
export function blindedKeys(blinding: Blinding, account: AccountKeys, serverKey: Uint8Array): BlindedKeys {
  const factor = blindingFactor(blinding, serverKey, account.accountId)
  const isNegative = ((account.ed25519PublicKey[31] ?? 0) & 0x80) !== 0
  const k = blinding === 25 && isNegative ? Fn.neg(factor) : factor
  const secretScalar = Fn.mul(k, reduceScalar(account.x25519SecretKey))
  const publicKey = publicKeyOfScalar(secretScalar)
  return { id: `${blinding}${encodeHex(publicKey)}`, publicKey, secretScalar }
}

/**
 * How somebody else may be called in a community, from their Account ID alone. The older scheme leaves two possibilities: an
 * id does not tell the sign of its key.
 */
export function blindedIdsOf(blinding: Blinding, accountId: string, serverKey: Uint8Array): string[] {
  const point = Point.fromBytes(positiveEd25519(x25519FromAccountId(accountId)))
  const key = point.multiply(blindingFactor(blinding, serverKey, accountId)).toBytes()
  if (blinding === 25) return [`25${encodeHex(key)}`]
  const other = Uint8Array.from(key)
  other[31] = (other[31] ?? 0) ^ 0x80
  return [key, other].map((bytes) => `15${encodeHex(bytes)}`)
}

const SEED_25 = utf8ToBytes('SessCommBlind25_seed')
const SIGNATURE_25 = utf8ToBytes('SessCommBlind25_sig')

/**
 * An Ed25519 signature that holds under the blinded key.
 * @param secret - what the older scheme draws its nonce from: clients differ, and every choice verifies.
 * @returns 64 bytes.
 */
export function signBlinded(
  blinding: Blinding,
  account: AccountKeys,
  keys: BlindedKeys,
  message: Uint8Array,
  secret = account.seed,
): Uint8Array {
  const { publicKey, secretScalar: scalar } = keys
  const nonceSecret = blinding === 15 ? secret : account.seed
  const nonce = nonceBytes(blinding, nonceSecret, concatBytes(publicKey, message))
  return signWithScalar({ scalar, publicKey, nonce }, message)
}

function nonceBytes(blinding: Blinding, secret: Uint8Array, of: Uint8Array): Uint8Array {
  if (blinding === 15) return sha512(concatBytes(sha512(secret).slice(32), of))
  const key = blake2b(secret, { dkLen: 32, key: SEED_25 })
  return blake2b(concatBytes(key, of), { dkLen: 64, key: SIGNATURE_25 })
}
