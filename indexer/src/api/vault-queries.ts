import { db } from 'ponder:api'
import { redeemRequest, vaultEvent } from 'ponder:schema'
import { and, count, desc, eq, gte, lt, sql } from 'ponder'
import { type Address, getAddress } from 'viem'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import type { Order } from './query'

type Paging = { cursor?: string | undefined; limit: number; order: Order }
type EventRow = typeof vaultEvent.$inferSelect
type RequestRow = typeof redeemRequest.$inferSelect

const byId: SortKey<EventRow> = { by: sql`${vaultEvent.id}`, type: 'text', value: ({ id }) => id }
const byRequest: SortKey<RequestRow> = {
  by: sql`${redeemRequest.requestId}`,
  type: 'numeric',
  value: ({ requestId }) => requestId,
}

const checksummed = (address: Address | null) => address && getAddress(address)
const textOf = (value: bigint | null) => value?.toString() ?? null

/** One page of what happened in a vault. */
export async function listVaultEvents(vault: Address, paging: Paging) {
  const parameters = { ...paging, sort: 'time', key: byId, tie: byId }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(vaultEvent)
    .where(and(eq(vaultEvent.vault, vault), page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const total = await countOf(eq(vaultEvent.vault, vault))
  const { items, nextCursor } = pageOf(rows, parameters)
  return {
    total,
    items: items.map(({ id, kind, account, seat, requestId, assets, shares, ...row }) => ({
      ...{ id, kind, account: checksummed(account), seat: checksummed(seat) },
      ...{ block: row.block, timestamp: row.timestamp },
      ...{ requestId: textOf(requestId), assets: textOf(assets), shares: textOf(shares) },
      transactionHash: row.transactionHash,
    })),
    nextCursor,
  }
}

async function countOf(condition: Sql | undefined): Promise<number> {
  const [counted] = await db.select({ total: count() }).from(vaultEvent).where(condition)
  return counted?.total ?? 0
}

const presentBooks = (row: EventRow) => ({
  id: row.id,
  timestamp: row.timestamp,
  books: {
    assets: row.bookAssets.toString(),
    shares: row.bookShares.toString(),
    unreleasedThen: row.unreleasedThen.toString(),
    releaseStart: row.releaseStart.toString(),
  },
})

/** One page of the books of a vault, oldest first. @param from - Unix seconds. */
export async function listVaultBooks(
  vault: Address,
  { from, ...paging }: Omit<Paging, 'order'> & { from: number },
) {
  const parameters = { ...paging, order: 'asc' as const, sort: 'books', key: byId, tie: byId }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(vaultEvent)
    .where(and(eq(vaultEvent.vault, vault), gte(vaultEvent.timestamp, from), page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const total = await countOf(and(eq(vaultEvent.vault, vault), gte(vaultEvent.timestamp, from)))
  const [before] = await db
    .select()
    .from(vaultEvent)
    .where(and(eq(vaultEvent.vault, vault), lt(vaultEvent.timestamp, from)))
    .orderBy(desc(vaultEvent.id))
    .limit(1)
  const { items, nextCursor } = pageOf(rows, parameters)
  const { timestamp, books } = before ? presentBooks(before) : { timestamp: 0, books: null }
  return { before: books && { timestamp, books }, items: items.map(presentBooks), nextCursor, total }
}

/** One page of the requests that a wallet controls. */
export async function listRequests(
  vault: Address,
  { controller, ...paging }: Paging & { controller: Address },
) {
  const own = and(eq(redeemRequest.vault, vault), eq(redeemRequest.controller, controller))
  const parameters = { ...paging, sort: 'id', key: byRequest, tie: byRequest }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(redeemRequest)
    .where(and(own, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(redeemRequest).where(own)
  const { items, nextCursor } = pageOf(rows, parameters)
  return {
    total: counted?.total ?? 0,
    items: items.map(({ requestId, owner, shares, requestedAt, transactionHash, ...claimed }) => ({
      ...{
        id: requestId.toString(),
        owner: getAddress(owner),
        shares: shares.toString(),
        requestedAt,
        transactionHash,
      },
      claimedShares: claimed.claimedShares.toString(),
      claimedAssets: claimed.claimedAssets.toString(),
    })),
    nextCursor,
  }
}
