import {
  type Decode,
  type Decoded,
  flag,
  list,
  nullable,
  object,
  oneOf,
  record,
  text,
  whole,
} from '@/lib/api/decode'
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

export const freshness = object({ chainId: whole(), block: wireHeight, timestamp: wireSeconds })

/** Up to which block of the chain an answer of the index holds. */
export type Freshness = Decoded<typeof freshness>

export const contractRow = object({
  address: wireAddress,
  operator: wireAddress,
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  fee: wireFee,
  manualFinalize: flag,
  status: whole({ max: 3 }),
  stakingRequirement: wireSesh,
  maxContributors: whole(),
  contributors: list(
    object({
      address: wireAddress,
      beneficiary: wireAddress,
      amount: wireSesh,
      contributedAt: wireSeconds,
    }),
  ),
  reserved: list(object({ address: wireAddress, amount: wireSesh, received: flag })),
  createdAt: wireSeconds,
  nodeId: nullable(wireInteger),
})

export const nodeRow = object({
  nodeId: wireInteger,
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  operator: wireAddress,
  /** The rewards contract takes any uint16. */
  fee: nullable(whole({ max: 65_535 })),
  contributionContract: nullable(wireAddress),
  deposit: wireSesh,
  contributors: list(object({ address: wireAddress, beneficiary: wireAddress, stake: wireSesh })),
  addedAt: wireSeconds,
  state: oneOf(['active', 'exiting', 'removed']),
  leaveRequestedAt: nullable(wireSeconds),
  latestLeaveRequestAt: nullable(wireSeconds),
  leaveRequestedBy: nullable(wireAddress),
  removedAt: nullable(wireSeconds),
  removal: nullable(oneOf(['exit', 'liquidation'])),
  returnedAmount: nullable(wireSesh),
})

export const eventRow = object({
  id: text(),
  name: text(),
  contract: object({ name: text(), address: wireAddress }),
  block: wireHeight,
  timestamp: wireSeconds,
  transactionHash: wireHash,
  nodeId: nullable(wireInteger),
  contributionContract: nullable(wireAddress),
  wallets: list(wireAddress),
  args: record,
})

const operatorFields = {
  operator: wireAddress,
  firstSeenAt: nullable(wireSeconds),
  nodes: object({ active: whole(), exiting: whole(), removed: whole(), liquidated: whole() }),
  openContracts: whole(),
}

export const operatorRow = object(operatorFields)

/** One operator, with every fee it set; solo registrations may carry any uint16. */
export const operatorAnswer = object({
  ...operatorFields,
  fees: list(object({ at: wireSeconds, fee: whole({ max: 65_535 }) })),
})

const vestingRow = object({
  address: wireAddress,
  kind: oneOf(['staking', 'no-staking']),
  beneficiary: wireAddress,
  revoker: wireAddress,
  start: wireSeconds,
  end: wireSeconds,
  revoked: flag,
})

/** A vesting contract that a wallet controls. `start` is the cliff of the kind that cannot stake. */
export type VestingContract = Decoded<typeof vestingRow>

export const listOf = <T>(item: Decode<T>) =>
  object({ items: list(item), nextCursor: nullable(text()), total: whole(), freshness })

export const nodeAnswer = object({ node: nodeRow, events: list(eventRow), freshness })
export const contractAnswer = object({ contract: contractRow, events: list(eventRow), freshness })

export const walletAnswer = object({
  nodes: list(nodeRow),
  contracts: list(contractRow),
  rewards: object({ proven: wireSesh, claimed: wireSesh }),
  vesting: list(vestingRow),
  freshness,
})

export const networkFigures = object({
  nodes: object({ active: whole(), exiting: whole(), removed: whole() }),
  staked: wireSesh,
  openContracts: whole(),
  openCapacity: wireSesh,
  proven: wireSesh,
  claimed: wireSesh,
  poolReleased: wireSesh,
  stakingRequirement: nullable(wireSesh),
  freshness,
})

/** The index's sums over the whole network. */
export type IndexFigures = Decoded<typeof networkFigures>

export const indexStatus = object({
  chainId: whole(),
  block: wireHeight,
  timestamp: wireSeconds,
  ready: flag,
})

export type IndexStatus = Decoded<typeof indexStatus>

export const seriesAnswer = object({
  points: list(object({ at: wireSeconds, value: wireInteger })),
  freshness,
})
