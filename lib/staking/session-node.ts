import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** A contributor's part in a node that was started. */
export type NodeStake = { address: Address; beneficiary: Address; stake: Sesh }

/** A node that the rewards contract lists or listed. */
export type SessionNode = {
  nodeId: bigint
  /** 64 lowercase hex digits. */
  ed25519PublicKey: string
  /** 128 lowercase hex digits, X ‖ Y. */
  blsPublicKey: string
  operator: Address
  /** Null for nodes that were seeded without one, and where only the chain's storage was read. */
  fee: BasisPoints | null
  /** The contract that collected its stake; null for a solo node or when unknown. */
  contributionContract: Address | null
  /** Staking requirement when it was registered. */
  deposit: Sesh
  /** Operator first. */
  contributors: readonly NodeStake[]
  addedAt: UnixSeconds
  state: 'active' | 'exiting' | 'removed'
  leaveRequestedAt: UnixSeconds | null
  latestLeaveRequestAt: UnixSeconds | null
  leaveRequestedBy: Address | null
  removedAt: UnixSeconds | null
  removal: 'exit' | 'liquidation' | null
  returnedAmount: Sesh | null
}
