import * as z from 'zod/mini'
import {
  wireAddress,
  wireBls,
  wireEd25519,
  wireFee,
  wireHash,
  wireHeight,
  wireInteger,
  wireSeconds,
  wireSesh,
} from '@/lib/api/wire'

/** The indexer's answers as they are on the wire, their values already domain values; `reshape-…` names them ours. */

export const freshness = z.object({ chainId: z.int(), block: wireHeight, timestamp: wireSeconds })

/** Up to which block of the chain an answer of the index holds. */
export type Freshness = z.output<typeof freshness>

export const contractRow = z.object({
  address: wireAddress,
  operator: wireAddress,
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  fee: wireFee,
  manualFinalize: z.boolean(),
  status: z.int().check(z.minimum(0), z.maximum(3)),
  stakingRequirement: wireSesh,
  maxContributors: z.int(),
  contributors: z.array(
    z.object({
      address: wireAddress,
      beneficiary: wireAddress,
      amount: wireSesh,
      contributedAt: wireSeconds,
    }),
  ),
  reserved: z.array(z.object({ address: wireAddress, amount: wireSesh, received: z.boolean() })),
  createdAt: wireSeconds,
  nodeId: z.nullable(wireInteger),
})

export const nodeRow = z.object({
  nodeId: wireInteger,
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  operator: wireAddress,
  /** The rewards contract takes any uint16. */
  fee: z.nullable(z.int().check(z.minimum(0), z.maximum(65_535))),
  contributionContract: z.nullable(wireAddress),
  deposit: wireSesh,
  contributors: z.array(z.object({ address: wireAddress, beneficiary: wireAddress, stake: wireSesh })),
  addedAt: wireSeconds,
  state: z.enum(['active', 'exiting', 'removed']),
  leaveRequestedAt: z.nullable(wireSeconds),
  latestLeaveRequestAt: z.nullable(wireSeconds),
  leaveRequestedBy: z.nullable(wireAddress),
  removedAt: z.nullable(wireSeconds),
  removal: z.nullable(z.enum(['exit', 'liquidation'])),
  returnedAmount: z.nullable(wireSesh),
})

export const eventRow = z.object({
  id: z.string(),
  name: z.string(),
  contract: z.object({ name: z.string(), address: wireAddress }),
  block: wireHeight,
  timestamp: wireSeconds,
  transactionHash: wireHash,
  nodeId: z.nullable(wireInteger),
  contributionContract: z.nullable(wireAddress),
  wallets: z.array(wireAddress),
  args: z.record(z.string(), z.unknown()),
})

export const operatorRow = z.object({
  operator: wireAddress,
  firstSeenAt: z.nullable(wireSeconds),
  nodes: z.object({ active: z.int(), exiting: z.int(), removed: z.int(), liquidated: z.int() }),
  openContracts: z.int(),
})

const vestingRow = z.object({
  address: wireAddress,
  kind: z.enum(['staking', 'no-staking']),
  beneficiary: wireAddress,
  revoker: wireAddress,
  start: wireSeconds,
  end: wireSeconds,
  revoked: z.boolean(),
})

/** A vesting contract that a wallet controls. `start` is the cliff of the kind that cannot stake. */
export type VestingContract = z.output<typeof vestingRow>

export const listOf = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()), total: z.int(), freshness })

export const nodeAnswer = z.object({ node: nodeRow, events: z.array(eventRow), freshness })
export const contractAnswer = z.object({ contract: contractRow, events: z.array(eventRow), freshness })

export const walletAnswer = z.object({
  nodes: z.array(nodeRow),
  contracts: z.array(contractRow),
  rewards: z.object({ proven: wireSesh, claimed: wireSesh }),
  vesting: z.array(vestingRow),
  freshness,
})

export const networkFigures = z.object({
  nodes: z.object({ active: z.int(), exiting: z.int(), removed: z.int() }),
  staked: wireSesh,
  openContracts: z.int(),
  openCapacity: wireSesh,
  proven: wireSesh,
  claimed: wireSesh,
  poolReleased: wireSesh,
  stakingRequirement: z.nullable(wireSesh),
  freshness,
})

/** The index's sums over the whole network. */
export type IndexFigures = z.output<typeof networkFigures>

export const indexStatus = z.object({
  chainId: z.int(),
  block: wireHeight,
  timestamp: wireSeconds,
  ready: z.boolean(),
})

export type IndexStatus = z.output<typeof indexStatus>
