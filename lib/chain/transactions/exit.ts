import { abis } from '@/lib/chain/abis'
import type { BlsPublicKey } from '@/lib/crypto/bls/bls-public-key'
import type { BlsSignature } from '@/lib/crypto/bls/bls-signature'
import type { Transaction } from './transaction'

export type ExitInput = {
  nodeId: bigint
  blsPublicKey: BlsPublicKey
  /** Time that the network signed, Unix seconds. */
  timestamp: bigint
  signature: BlsSignature
  nonSignerIds: readonly bigint[]
}

/** Removes a released node with the network's signature; stakes become claimable, no tokens move yet. */
export const exitNode = {
  describe: ({ nodeId }) => ({ name: 'exit', values: { node: nodeId.toString() }, leaves: 0n, arrives: 0n }),
  build: ({ blsPublicKey, timestamp, signature, nonSignerIds }, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'exitBLSPublicKeyWithSignature',
    args: [blsPublicKey, timestamp, signature, nonSignerIds],
  }),
} satisfies Transaction<ExitInput>
