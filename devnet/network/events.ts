import type { Address } from 'viem'
import type { BlsPublicKey } from '@/lib/crypto'
import type { NodeContributor } from './state'

type At = { block: bigint; timestamp: bigint; logIndex: number }

export type NodeRegistered = At & {
  kind: 'node-registered'
  nodeId: bigint
  blsPublicKey: BlsPublicKey
  ed25519Pubkey: bigint
  ed25519Signature: readonly [bigint, bigint]
  fee: number
  contributors: readonly NodeContributor[]
  /** Entered by the owner before the start: there is no signature to check. */
  isSeeded: boolean
}

/** What the network takes from the chain's logs. */
export type NetworkEvent =
  | NodeRegistered
  | (At & { kind: 'exit-requested'; nodeId: bigint })
  | (At & { kind: 'node-removed'; nodeId: bigint; returnedAmount: bigint; isLiquidation: boolean })
  | (At & { kind: 'pool-started' })
  | (At & { kind: 'pool-paid-out'; amount: bigint })
  | (At & { kind: 'pool-transfer'; to: Address; amount: bigint })
