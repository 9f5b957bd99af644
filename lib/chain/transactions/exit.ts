import { abis } from '@/lib/chain/abis'
import type { BlsPublicKey } from '@/lib/crypto/bls/bls-public-key'
import type { BlsSignature } from '@/lib/crypto/bls/bls-signature'
import type { Transaction } from './transaction'

export type RemovalInput = {
  nodeId: bigint
  blsPublicKey: BlsPublicKey
  /** Time that the network signed, Unix seconds. */
  timestamp: bigint
  signature: BlsSignature
  nonSignerIds: readonly bigint[]
}

const signedArguments = ({ blsPublicKey, timestamp, signature, nonSignerIds }: RemovalInput) => [
  blsPublicKey,
  timestamp,
  signature,
  nonSignerIds,
]

/** Removes a released node with the network's signature; stakes become claimable, no tokens move yet. */
export const exitNode = {
  describe: ({ nodeId }) => ({ name: 'exit', values: { node: nodeId.toString() }, leaves: 0n, arrives: 0n }),
  build: (input, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'exitBLSPublicKeyWithSignature',
    args: signedArguments(input),
  }),
} satisfies Transaction<RemovalInput>

/** Removes a node that the network expelled or that overstayed; the sender is paid a share of its deposit. */
export const liquidate = {
  describe: ({ nodeId, reward }) => ({
    name: 'liquidate',
    values: { node: nodeId.toString(), reward },
    leaves: 0n,
    arrives: reward,
  }),
  build: (input, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'liquidateBLSPublicKeyWithSignature',
    args: signedArguments(input),
  }),
} satisfies Transaction<
  RemovalInput & {
    /** What the contract pays the sender, atomic SESH. */
    reward: bigint
  }
>

/** Removes a node thirty days after its leave request, without the network. */
export const exitAfterWait = {
  describe: ({ nodeId }) => ({
    name: 'exit-after-wait',
    values: { node: nodeId.toString() },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ nodeId }, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'exitBLSPublicKeyAfterWaitTime',
    args: [nodeId],
  }),
} satisfies Transaction<{ nodeId: bigint }>
