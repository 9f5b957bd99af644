import * as z from 'zod/mini'
import { contributionStatuses } from '@/lib/staking/contribution-contract'
import {
  wireAddress,
  wireBls,
  wireEd25519,
  wireFee,
  wireInteger,
  wireSeconds,
  wireSesh,
} from '@/lib/api/wire'

export const freshness = z.object({ chainId: z.int(), block: z.int(), timestamp: wireSeconds })

/** Up to which block of the chain an answer holds. */
export type Freshness = z.output<typeof freshness>

const status = z.pipe(
  z.int().check(z.minimum(0), z.maximum(3)),
  z.transform((encoded) => contributionStatuses[encoded] ?? 'finalized'),
)

export const openNode = z.object({
  address: wireAddress,
  operator: wireAddress,
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  fee: wireFee,
  manualFinalize: z.boolean(),
  status,
  stakingRequirement: wireSesh,
  maxContributors: z.int(),
  contributed: wireSesh,
  reservedOutstanding: wireSesh,
  open: wireSesh,
  minimum: z.nullable(wireSesh),
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
  createdBlock: z.int(),
  nodeId: z.nullable(wireInteger),
})

/** A contribution contract with the figures a list needs; as the indexer or the chain itself tells it. */
export type OpenNode = z.output<typeof openNode>

export const sessionNode = z.object({
  nodeId: wireInteger,
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  operator: wireAddress,
  fee: z.nullable(z.int()),
  contributionContract: z.nullable(wireAddress),
  deposit: wireSesh,
  contributors: z.array(z.object({ address: wireAddress, beneficiary: wireAddress, stake: wireSesh })),
  addedAt: wireSeconds,
  addedBlock: z.int(),
  state: z.enum(['active', 'exiting', 'removed']),
  leaveRequestedAt: z.nullable(wireSeconds),
  latestLeaveRequestAt: z.nullable(wireSeconds),
  leaveRequestedBy: z.nullable(wireAddress),
  removedAt: z.nullable(wireSeconds),
  removal: z.nullable(z.enum(['exit', 'liquidation'])),
  returnedAmount: z.nullable(wireSesh),
})

/** A node that the rewards contract lists or listed. */
export type SessionNode = z.output<typeof sessionNode>

export const chainEvent = z.object({
  id: z.string(),
  name: z.string(),
  contract: z.object({ name: z.string(), address: wireAddress }),
  block: z.int(),
  timestamp: wireSeconds,
  transactionHash: z.string(),
  nodeId: z.nullable(wireInteger),
  contributionContract: z.nullable(wireAddress),
  wallets: z.array(wireAddress),
})

/** One thing that happened on the chain. */
export type ChainEvent = z.output<typeof chainEvent>

export const listOf = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()), total: z.int(), freshness })

export const nodeAnswer = z.object({ node: sessionNode, events: z.array(chainEvent), freshness })
export const contractAnswer = z.object({ contract: openNode, events: z.array(chainEvent), freshness })

export const walletAnswer = z.object({
  nodes: z.array(sessionNode),
  contracts: z.array(openNode),
  rewards: z.object({ proven: wireSesh, claimed: wireSesh }),
  freshness,
})

export const operatorRecord = z.object({
  operator: wireAddress,
  firstSeenAt: z.nullable(wireSeconds),
  nodes: z.object({ active: z.int(), exiting: z.int(), removed: z.int(), liquidated: z.int() }),
  openContracts: z.int(),
  freshness,
})

export type OperatorRecord = z.output<typeof operatorRecord>

export const networkFigures = z.object({
  nodes: z.object({ active: z.int(), exiting: z.int(), removed: z.int() }),
  staked: wireSesh,
  openContracts: z.int(),
  openCapacity: wireSesh,
  proven: wireSesh,
  claimed: wireSesh,
  poolReleased: wireSesh,
  stakingRequirement: wireSesh,
  freshness,
})

export type NetworkFigures = z.output<typeof networkFigures>

export const indexStatus = z.object({
  chainId: z.int(),
  block: z.int(),
  timestamp: wireSeconds,
  ready: z.boolean(),
})
export type IndexStatus = z.output<typeof indexStatus>
