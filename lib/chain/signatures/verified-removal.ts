import { fetchRemovalSignature } from '@/lib/api/backend/signatures'
import type { ChainContext } from '@/lib/chain/public-client'
import { readSigningSet } from '@/lib/chain/reads/signing-set'
import { type BlsPublicKey, decodeBlsPublicKey, exitMessage, liquidationMessage } from '@/lib/crypto'
import type { SessionNode } from '@/lib/staking/session-node'
import { type SignatureCheck, verifySignature } from './verify-signature'

/** The network's word that a node may be removed, checked in this browser. */
export type VerifiedRemoval = SignatureCheck & {
  publicKey: BlsPublicKey
  /** When the network signed, Unix seconds; the contract takes it for ten minutes. */
  timestamp: bigint
}

/** Asks the network to let a node go (or be liquidated) and verifies the answer. @throws {ApiError | ChainError | CryptoError} */
export async function loadVerifiedRemoval(
  context: ChainContext,
  kind: 'exit' | 'liquidation',
  node: Pick<SessionNode, 'ed25519PublicKey' | 'blsPublicKey'>,
): Promise<VerifiedRemoval> {
  const answer = await fetchRemovalSignature(kind, node.ed25519PublicKey)
  const set = await readSigningSet(context)
  const { timestamp, signature, nonSignerIds } = answer
  // The key is the chain's, not the answer's: a signature for another node then fails the check.
  const publicKey = decodeBlsPublicKey(node.blsPublicKey)
  const messageOf = kind === 'exit' ? exitMessage : liquidationMessage
  const message = messageOf(set.tags, { publicKey, timestamp })
  return { ...verifySignature({ set, message, signature, nonSignerIds }), publicKey, timestamp }
}
