import { type Decoded, flag, list, nullable, object, oneOf, text, whole } from '@/lib/api/decode'
import { wireAddress, wireHash, wireHeight, wireInteger, wireSeconds, wireSesh } from '@/lib/api/wire'
import { poolEventKinds, vaultEventKinds } from '@/lib/staking/providers/event-kinds'
import { freshness } from './schemas'

/** The index's answers about those who stake for others, their values already domain values. */

const page = { nextCursor: nullable(text()), total: whole(), freshness }

const happened = { id: text(), block: wireHeight, timestamp: wireSeconds, transactionHash: wireHash }

const vaultEvent = object({
  ...happened,
  kind: oneOf(vaultEventKinds),
  /** Whose doing or whose gain it was. */
  account: nullable(wireAddress),
  seat: nullable(wireAddress),
  requestId: nullable(wireInteger),
  assets: nullable(wireSesh),
  shares: nullable(wireInteger),
})

export const vaultEvents = object({ items: list(vaultEvent), ...page })

const books = object({
  assets: wireInteger,
  shares: wireInteger,
  unreleasedThen: wireInteger,
  releaseStart: wireInteger,
})

/** `before`: the last state before the ones that were asked for. */
export const vaultBooks = object({
  before: nullable(object({ timestamp: wireSeconds, books })),
  items: list(object({ id: text(), timestamp: wireSeconds, books })),
  ...page,
})

export const redeemRequests = object({
  items: list(
    object({
      id: wireInteger,
      owner: wireAddress,
      shares: wireInteger,
      requestedAt: wireSeconds,
      transactionHash: wireHash,
      claimedShares: wireInteger,
      claimedAssets: wireSesh,
    }),
  ),
  ...page,
})

const poolRow = object({
  pool: wireAddress,
  contribution: wireAddress,
  organiser: wireAddress,
  name: text(),
  target: wireSesh,
  deadline: wireSeconds,
  /** Length of time. */
  term: wireSeconds,
  createdAt: wireSeconds,
  takenAt: nullable(wireSeconds),
  gathered: wireSesh,
  /** Rewards and returned stake that were divided so far. */
  collected: wireSesh,
  members: whole(),
})

export const poolList = object({ items: list(poolRow), ...page })

export const poolMembers = object({
  items: list(object({ member: wireAddress, shares: wireSesh, wishesToLeave: flag })),
  ...page,
})

const poolEvent = object({
  ...happened,
  kind: oneOf(poolEventKinds),
  account: nullable(wireAddress),
  amount: nullable(wireSesh),
})

export const poolEvents = object({ items: list(poolEvent), ...page })

export type VaultEvent = Decoded<typeof vaultEvent>
export type IndexedPool = Decoded<typeof poolRow>
export type PoolEvent = Decoded<typeof poolEvent>
