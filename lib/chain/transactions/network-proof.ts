import type { BlsSignature } from '@/lib/crypto/bls/bls-signature'
import type { Sesh } from '@/lib/units/sesh'

/** What the network signed for a contract; contracts do not look at the signature of a total that is proven already. */
export type NetworkProof = {
  /** Lifetime total, atomic SESH. */
  lifetime: Sesh
  signature: BlsSignature
  nonSignerIds: readonly bigint[]
}

/** Stands where no signature is looked at. */
export const noSignature: BlsSignature = { sigs0: 0n, sigs1: 0n, sigs2: 0n, sigs3: 0n }

export const proofArguments = ({ lifetime, signature, nonSignerIds }: NetworkProof): readonly unknown[] => [
  lifetime,
  signature,
  nonSignerIds,
]
