import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { type ContributionContract, fundingState } from './contribution-contract'
import { minimumContribution } from './minimum-contribution'

/** What a contribution contract says about its future node, besides the money. */
export type OpenNodeDetails = {
  address: Address
  /** 64 lowercase hex digits. */
  ed25519PublicKey: string
  /** 128 lowercase hex digits, X ‖ Y. */
  blsPublicKey: string
  fee: BasisPoints
  /** The operator starts the full node by hand. */
  manualFinalize: boolean
  /** Null when the source cannot tell. */
  createdAt: UnixSeconds | null
  /** Id of the node that was registered from it, once finalized and known. */
  nodeId: bigint | null
}

/** A contribution contract with the figures that follow from its contributions. */
export type OpenNode = ContributionContract &
  OpenNodeDetails & {
    /** Sum of all contributions. */
    contributed: Sesh
    /** Left for wallets without a reservation; 0n once all is contributed or reserved. */
    open: Sesh
    /** Least amount of a newcomer; null when the contract takes none. */
    minimum: Sesh | null
  }

/** Adds the derived figures. Both the indexer's rows and the chain's own answers become open nodes here. */
export function openNode(contract: ContributionContract & OpenNodeDetails): OpenNode {
  const { requirement, contributed, reservedOutstanding, ...rest } = fundingState(contract)
  const open = requirement - contributed - reservedOutstanding
  return {
    ...contract,
    contributed,
    open: sesh(open > 0n ? open : 0n),
    minimum: minimumContribution({ requirement, contributed, reservedOutstanding, ...rest }),
  }
}
