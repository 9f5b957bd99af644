import { concatBytes } from '@noble/hashes/utils.js'
import { assertBytes, encodeAddress, encodeUint256 } from '../bytes'
import type { BlsPublicKey } from './bls-public-key'
import type { BlsTags } from './bls-tags'

export type ProofOfPossessionOf = {
  publicKey: BlsPublicKey
  /** Wallet (or vesting contract) that becomes the first contributor of the node. */
  operator: string
  /** 32 bytes. */
  ed25519PublicKey: Uint8Array
}

/** tag(32) ‖ X(32) ‖ Y(32) ‖ operator(20) ‖ Ed25519 public key(32), 148 bytes. @throws {CryptoError} */
export function proofOfPossessionMessage(tags: BlsTags, of: ProofOfPossessionOf): Uint8Array {
  assertBytes(of.ed25519PublicKey, 32)
  const key = publicKeyBytes(of.publicKey)
  return concatBytes(tags.proofOfPossession, key, encodeAddress(of.operator), of.ed25519PublicKey)
}

/**
 * tag(32) ‖ recipient(20) ‖ lifetime amount as uint256(32), 84 bytes.
 * @param of - `lifetime` is the total ever earned in atomic SESH, returned stakes included.
 * @throws {CryptoError}
 */
export function rewardMessage(tags: BlsTags, of: { recipient: string; lifetime: bigint }): Uint8Array {
  return concatBytes(tags.reward, encodeAddress(of.recipient), encodeUint256(of.lifetime))
}

export type RemovalOf = {
  /** Key of the node that is removed. */
  publicKey: BlsPublicKey
  /** Unix time in seconds at which the network signed. */
  timestamp: bigint
}

/** tag(32) ‖ X(32) ‖ Y(32) ‖ timestamp as uint256(32), 128 bytes. @throws {CryptoError} */
export function exitMessage(tags: BlsTags, of: RemovalOf): Uint8Array {
  return concatBytes(tags.exit, publicKeyBytes(of.publicKey), encodeUint256(of.timestamp))
}

/** As `exitMessage`, with the tag of liquidations. @throws {CryptoError} */
export function liquidationMessage(tags: BlsTags, of: RemovalOf): Uint8Array {
  return concatBytes(tags.liquidate, publicKeyBytes(of.publicKey), encodeUint256(of.timestamp))
}

function publicKeyBytes({ X, Y }: BlsPublicKey): Uint8Array {
  return concatBytes(encodeUint256(X), encodeUint256(Y))
}
