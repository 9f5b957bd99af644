import { index, onchainTable, primaryKey } from 'ponder'
import type { EventArguments } from './model/event-arguments'

/**
 * What the index keeps. Amounts are atomic SESH, times Unix seconds, addresses lower-case, keys lower-case hex
 * without `0x`. Every row is derived from logs alone (and reads at the block of the log), so a reorg undoes it.
 */

/** One log. `id` is ponder's event id: fixed width, its text order is the order on the chain. */
export const event = onchainTable(
  'event',
  (t) => ({
    id: t.text().primaryKey(),
    name: t.text().notNull(),
    contractName: t.text().notNull(),
    address: t.hex().notNull(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    logIndex: t.integer().notNull(),
    transactionHash: t.hex().notNull(),
    nodeId: t.bigint(),
    contributionContract: t.hex(),
    wallets: t.jsonb().$type<`0x${string}`[]>().notNull(),
    args: t.jsonb().$type<EventArguments>().notNull(),
  }),
  (table) => ({
    byName: index().on(table.name, table.id),
    byNode: index().on(table.nodeId, table.id),
    byContract: index().on(table.contributionContract, table.id),
  }),
)

/** A transaction that caused at least one event. */
export const transaction = onchainTable('transaction', (t) => ({
  hash: t.hex().primaryKey(),
  block: t.int8({ mode: 'number' }).notNull(),
  timestamp: t.int8({ mode: 'number' }).notNull(),
  sender: t.hex().notNull(),
  /** Null where the transaction created a contract. */
  recipient: t.hex(),
}))

/** Which wallets an event touches. */
export const eventWallet = onchainTable(
  'event_wallet',
  (t) => ({ wallet: t.hex().notNull(), eventId: t.text().notNull() }),
  (table) => ({ key: primaryKey({ columns: [table.wallet, table.eventId] }) }),
)

/** A Session Node, also after its removal; the same keys registered again are a new row. */
export const node = onchainTable(
  'node',
  (t) => ({
    nodeId: t.bigint().primaryKey(),
    ed25519PublicKey: t.text().notNull(),
    blsPublicKey: t.text().notNull(),
    operator: t.hex().notNull(),
    /** Basis points; null for a seeded node, whose fee no contract tells. */
    fee: t.integer(),
    contributionContract: t.hex(),
    initiator: t.hex().notNull(),
    deposit: t.bigint().notNull(),
    contributorCount: t.integer().notNull(),
    addedAt: t.int8({ mode: 'number' }).notNull(),
    addedBlock: t.int8({ mode: 'number' }).notNull(),
    state: t.text().$type<'active' | 'exiting' | 'removed'>().notNull(),
    leaveRequestedAt: t.int8({ mode: 'number' }),
    latestLeaveRequestAt: t.int8({ mode: 'number' }),
    leaveRequestedBy: t.hex(),
    removedAt: t.int8({ mode: 'number' }),
    removal: t.text().$type<'exit' | 'liquidation'>(),
    returnedAmount: t.bigint(),
  }),
  (table) => ({
    byOperator: index().on(table.operator),
    byEd25519PublicKey: index().on(table.ed25519PublicKey),
    byBlsPublicKey: index().on(table.blsPublicKey),
  }),
)

/** Stakes of a node in the order of the contract; one wallet may appear twice. */
export const nodeContributor = onchainTable(
  'node_contributor',
  (t) => ({
    nodeId: t.bigint().notNull(),
    position: t.integer().notNull(),
    address: t.hex().notNull(),
    beneficiary: t.hex().notNull(),
    stake: t.bigint().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.nodeId, table.position] }),
    byAddress: index().on(table.address),
    byBeneficiary: index().on(table.beneficiary),
  }),
)

/** A multi-contributor contract with its figures as of the last block. */
export const contributionContract = onchainTable(
  'contribution_contract',
  (t) => ({
    address: t.hex().primaryKey(),
    operator: t.hex().notNull(),
    ed25519PublicKey: t.text().notNull(),
    blsPublicKey: t.text().notNull(),
    fee: t.integer().notNull(),
    manualFinalize: t.boolean().notNull(),
    /** `Status` of the contract, 0 to 3. */
    status: t.integer().notNull(),
    stakingRequirement: t.bigint().notNull(),
    maxContributors: t.integer().notNull(),
    contributorCount: t.integer().notNull(),
    reservationCount: t.integer().notNull(),
    contributed: t.bigint().notNull(),
    reservedOutstanding: t.bigint().notNull(),
    open: t.bigint().notNull(),
    minimum: t.bigint(),
    /** Contributed share of the requirement in millionths, rounded down; only for sorting. */
    filled: t.integer().notNull(),
    createdAt: t.int8({ mode: 'number' }).notNull(),
    createdBlock: t.int8({ mode: 'number' }).notNull(),
    updatedAt: t.int8({ mode: 'number' }).notNull(),
    /** The node that the present contributions became; null until then and after a reset. */
    nodeId: t.bigint(),
  }),
  (table) => ({
    byOperator: index().on(table.operator),
    byStatus: index().on(table.status),
  }),
)

/** Contributions in the list order of the contract, operator first. */
export const contractContributor = onchainTable(
  'contract_contributor',
  (t) => ({
    contract: t.hex().notNull(),
    position: t.integer().notNull(),
    address: t.hex().notNull(),
    beneficiary: t.hex().notNull(),
    amount: t.bigint().notNull(),
    contributedAt: t.int8({ mode: 'number' }).notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.contract, table.position] }),
    byAddress: index().on(table.address),
    byBeneficiary: index().on(table.beneficiary),
  }),
)

/** Reserved seats in the list order of the contract. */
export const reservation = onchainTable(
  'reservation',
  (t) => ({
    contract: t.hex().notNull(),
    position: t.integer().notNull(),
    address: t.hex().notNull(),
    amount: t.bigint().notNull(),
    received: t.boolean().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.contract, table.position] }),
    byAddress: index().on(table.address),
  }),
)

/** Lifetime totals of a wallet at the rewards contract: highest proven, and paid out. */
export const walletRewards = onchainTable('wallet_rewards', (t) => ({
  address: t.hex().primaryKey(),
  proven: t.bigint().notNull(),
  claimed: t.bigint().notNull(),
}))

/** Everyone who ever opened a contribution contract or registered a node. */
export const operator = onchainTable('operator', (t) => ({
  address: t.hex().primaryKey(),
  firstSeenAt: t.int8({ mode: 'number' }).notNull(),
}))

/** Every fee an operator ever set. */
export const operatorFee = onchainTable(
  'operator_fee',
  (t) => ({
    eventId: t.text().primaryKey(),
    operator: t.hex().notNull(),
    at: t.int8({ mode: 'number' }).notNull(),
    fee: t.integer().notNull(),
  }),
  (table) => ({ byOperator: index().on(table.operator, table.eventId) }),
)

/** What changed in one hour or day (UTC) that starts at `at`; hours without an event have no row. */
export const networkBucket = onchainTable(
  'network_bucket',
  (t) => ({
    bucket: t.text().$type<'hour' | 'day'>().notNull(),
    at: t.int8({ mode: 'number' }).notNull(),
    /** Nodes added less nodes removed. */
    nodes: t.integer().notNull(),
    /** Stake added less stake released. */
    staked: t.bigint().notNull(),
    claimed: t.bigint().notNull(),
    released: t.bigint().notNull(),
  }),
  (table) => ({ key: primaryKey({ columns: [table.bucket, table.at] }) }),
)

/** The rewards contract's own figures, one row per contract. */
export const rewardsContract = onchainTable('rewards_contract', (t) => ({
  address: t.hex().primaryKey(),
  stakingRequirement: t.bigint().notNull(),
}))

/** Vesting contracts named in the deployment file. */
export const vesting = onchainTable(
  'vesting',
  (t) => ({
    address: t.hex().primaryKey(),
    kind: t.text().$type<'staking' | 'no-staking'>().notNull(),
    beneficiary: t.hex().notNull(),
    revoker: t.hex().notNull(),
    /** Begin of vesting: the start of a staking contract, the cliff of the other kind. */
    start: t.int8({ mode: 'number' }).notNull(),
    end: t.int8({ mode: 'number' }).notNull(),
    revoked: t.boolean().notNull(),
    /** SESH paid out to the beneficiary so far. */
    released: t.bigint().notNull(),
  }),
  (table) => ({ byBeneficiary: index().on(table.beneficiary) }),
)

export * from './schema/names'
export * from './schema/market'
export * from './schema/providers'
