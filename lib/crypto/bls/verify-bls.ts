import { CryptoError } from '../crypto-error'
import { proofOfPossessionMessage, type ProofOfPossessionOf } from './bls-messages'
import { subtractBlsPublicKeys, toG1, type BlsPublicKey } from './bls-public-key'
import { toG2, type BlsSignature } from './bls-signature'
import type { BlsTags } from './bls-tags'
import { G1, pairingsCancel } from './curve'
import { hashToG2, type HashToG2Parameters } from './hash-to-g2'

export type VerifyBlsParameters = HashToG2Parameters & {
  publicKey: BlsPublicKey
  signature: BlsSignature
}

/**
 * Whether e((1,2), S) · e(-P, H(message)) = 1.
 * @returns false also for a key or signature that is no valid point, and for points at infinity: a signature that
 * proves nothing is no signature.
 * @throws {CryptoError} `bad-bytes` for a tag of another length.
 */
export function verifyBls({ publicKey, signature, ...hash }: VerifyBlsParameters): boolean {
  const messagePoint = hashToG2(hash)
  const key = orNull(() => toG1(publicKey))
  const point = orNull(() => toG2(signature))
  if (key === null || point === null || key.is0() || point.is0()) return false
  return pairingsCancel([
    { g1: G1.BASE, g2: point },
    { g1: key.negate(), g2: messagePoint },
  ])
}

/** Whether a node's proof of possession binds its keys to this operator. @throws {CryptoError} for malformed fields. */
export function verifyProofOfPossession(
  of: ProofOfPossessionOf & { signature: BlsSignature; tags: BlsTags },
): boolean {
  const message = proofOfPossessionMessage(of.tags, of)
  return verifyBls({ ...of, message, hashToG2Tag: of.tags.hashToG2 })
}

export type VerifyNetworkSignatureParameters = HashToG2Parameters & {
  /** Sum of the keys of all listed nodes, `aggregatePubkey()` of the rewards contract. */
  aggregatePublicKey: BlsPublicKey
  /** Keys of the nodes that did not sign. */
  nonSigners: readonly BlsPublicKey[]
  signature: BlsSignature
}

/** Whether everybody but the listed non-signers signed the message, as the rewards contract checks it. */
export function verifyNetworkSignature(of: VerifyNetworkSignatureParameters): boolean {
  const { aggregatePublicKey, nonSigners, ...rest } = of
  const publicKey = orNull(() => subtractBlsPublicKeys(aggregatePublicKey, nonSigners))
  return publicKey !== null && verifyBls({ ...rest, publicKey })
}

/** The point, or null for coordinates that are none. */
function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof CryptoError) return null
    throw error
  }
}
