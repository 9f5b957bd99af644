import { index, onchainTable, primaryKey } from 'ponder'
import type { PoolEventKind, VaultEventKind } from '@/lib/staking/providers/event-kinds'

/** Those who stake for others. Amounts are atomic SESH, shares atomic in their own decimals, times Unix seconds. */

/** The books of a vault as they stand; @see `VaultBooks`. */
export const vault = onchainTable('vault', (t) => ({
  address: t.hex().primaryKey(),
  assets: t.bigint().notNull(),
  shares: t.bigint().notNull(),
  unreleasedThen: t.bigint().notNull(),
  releaseStart: t.bigint().notNull(),
}))

/** One event of a vault, and the books after it. */
export const vaultEvent = onchainTable(
  'vault_event',
  (t) => ({
    id: t.text().primaryKey(),
    vault: t.hex().notNull(),
    kind: t.text().$type<VaultEventKind>().notNull(),
    /** Whose doing or whose gain it was. */
    account: t.hex(),
    seat: t.hex(),
    requestId: t.bigint(),
    assets: t.bigint(),
    shares: t.bigint(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
    bookAssets: t.bigint().notNull(),
    bookShares: t.bigint().notNull(),
    unreleasedThen: t.bigint().notNull(),
    releaseStart: t.bigint().notNull(),
  }),
  (table) => ({
    byVault: index().on(table.vault, table.id),
    byAccount: index().on(table.account, table.id),
    byTime: index().on(table.vault, table.timestamp),
  }),
)

export const redeemRequest = onchainTable(
  'redeem_request',
  (t) => ({
    vault: t.hex().notNull(),
    requestId: t.bigint().notNull(),
    controller: t.hex().notNull(),
    owner: t.hex().notNull(),
    shares: t.bigint().notNull(),
    requestedAt: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
    claimedShares: t.bigint().notNull(),
    claimedAssets: t.bigint().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.vault, table.requestId] }),
    byController: index().on(table.controller, table.requestId),
  }),
)

/** A micro pool; `id`: ponder's event id of its creation. */
export const microPool = onchainTable(
  'micro_pool',
  (t) => ({
    address: t.hex().primaryKey(),
    id: t.text().notNull(),
    factory: t.hex().notNull(),
    contribution: t.hex().notNull(),
    organiser: t.hex().notNull(),
    name: t.text().notNull(),
    target: t.bigint().notNull(),
    deadline: t.bigint().notNull(),
    /** Length of time. */
    term: t.bigint().notNull(),
    createdAt: t.int8({ mode: 'number' }).notNull(),
    takenAt: t.int8({ mode: 'number' }),
    gathered: t.bigint().notNull(),
    /** Rewards and returned stake that were divided so far. */
    collected: t.bigint().notNull(),
    members: t.integer().notNull(),
  }),
  (table) => ({
    byFactory: index().on(table.factory, table.id),
    byOrganiser: index().on(table.organiser, table.id),
    byContribution: index().on(table.contribution),
  }),
)

export const poolMember = onchainTable(
  'pool_member',
  (t) => ({
    pool: t.hex().notNull(),
    member: t.hex().notNull(),
    shares: t.bigint().notNull(),
    wishesToLeave: t.boolean().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.pool, table.member] }),
    byMember: index().on(table.member),
    bySize: index().on(table.pool, table.shares),
  }),
)

export const poolEvent = onchainTable(
  'pool_event',
  (t) => ({
    id: t.text().primaryKey(),
    pool: t.hex().notNull(),
    kind: t.text().$type<PoolEventKind>().notNull(),
    account: t.hex(),
    amount: t.bigint(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    transactionHash: t.hex().notNull(),
  }),
  (table) => ({ byPool: index().on(table.pool, table.id), byAccount: index().on(table.account, table.id) }),
)
