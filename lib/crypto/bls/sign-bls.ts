import { blsPublicKeyFromSecret } from './bls-public-key'
import { proofOfPossessionMessage } from './bls-messages'
import type { BlsSecretKey } from './bls-secret-key'
import { fromG2, type BlsSignature } from './bls-signature'
import type { BlsTags } from './bls-tags'
import { hashToG2, type HashToG2Parameters } from './hash-to-g2'

/** One node's signature sk · H(message). @throws {CryptoError} `bad-bytes`. */
export function signBls({
  secretKey,
  ...hash
}: HashToG2Parameters & { secretKey: BlsSecretKey }): BlsSignature {
  return fromG2(hashToG2(hash).multiply(secretKey))
}

export type ProveBlsPossessionParameters = {
  secretKey: BlsSecretKey
  operator: string
  /** 32 bytes. */
  ed25519PublicKey: Uint8Array
  tags: BlsTags
}

/** Proof that the holder of the secret key registers this node for this operator. @throws {CryptoError} */
export function proveBlsPossession(of: ProveBlsPossessionParameters): BlsSignature {
  const publicKey = blsPublicKeyFromSecret(of.secretKey)
  const message = proofOfPossessionMessage(of.tags, { ...of, publicKey })
  return signBls({ secretKey: of.secretKey, message, hashToG2Tag: of.tags.hashToG2 })
}
