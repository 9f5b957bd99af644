import { db } from 'ponder:api'
import { microPool, poolEvent, poolMember } from 'ponder:schema'
import { and, count, eq, gt, sql } from 'ponder'
import { type Address, getAddress } from 'viem'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import type { Order } from './query'

type Paging = { cursor?: string | undefined; limit: number; order: Order }
type PoolRow = typeof microPool.$inferSelect
type MemberRow = typeof poolMember.$inferSelect
type EventRow = typeof poolEvent.$inferSelect

const byCreation: SortKey<PoolRow> = { by: sql`${microPool.id}`, type: 'text', value: ({ id }) => id }
const bySize: SortKey<MemberRow> = {
  by: sql`${poolMember.shares}`,
  type: 'numeric',
  value: ({ shares }) => shares,
}
const byMember: SortKey<MemberRow> = {
  by: sql`${poolMember.member}`,
  type: 'text',
  value: ({ member }) => member,
}
const byId: SortKey<EventRow> = { by: sql`${poolEvent.id}`, type: 'text', value: ({ id }) => id }

export type PoolFilter = {
  factory?: Address | undefined
  organiser?: Address | undefined
  contribution?: Address | undefined
}

export const matchingPools = ({ factory, organiser, contribution }: PoolFilter): Sql | undefined =>
  and(
    factory && eq(microPool.factory, factory),
    organiser && eq(microPool.organiser, organiser),
    contribution && eq(microPool.contribution, contribution),
  )

/** One page of pools by their creation. */
export async function listPools(filter: Sql | undefined, paging: Paging) {
  const parameters = { ...paging, sort: 'created', key: byCreation, tie: byCreation }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(microPool)
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const { items, nextCursor } = pageOf(rows, parameters)
  const [counted] = await db.select({ total: count() }).from(microPool).where(filter)
  return { items: items.map(presentPool), nextCursor, total: counted?.total ?? 0 }
}

const presentPool = ({
  address,
  contribution,
  organiser,
  name,
  createdAt,
  takenAt,
  members,
  ...row
}: PoolRow) => ({
  ...{ pool: getAddress(address), contribution: getAddress(contribution), organiser: getAddress(organiser) },
  ...{ name, createdAt, takenAt, members },
  ...{ deadline: Number(row.deadline), term: Number(row.term) },
  ...{
    target: row.target.toString(),
    gathered: row.gathered.toString(),
    collected: row.collected.toString(),
  },
})

/** One page of those who hold a part of a pool. */
export async function listMembers(pool: Address, paging: Paging) {
  const holding = and(eq(poolMember.pool, pool), gt(poolMember.shares, 0n))
  const parameters = { ...paging, sort: 'size', key: bySize, tie: byMember }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(poolMember)
    .where(and(holding, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(poolMember).where(holding)
  const { items, nextCursor } = pageOf(rows, parameters)
  return {
    total: counted?.total ?? 0,
    items: items.map(({ member, shares, wishesToLeave }) => ({
      ...{ member: getAddress(member), shares: shares.toString(), wishesToLeave },
    })),
    nextCursor,
  }
}

/** One page of what happened in a pool. */
export async function listPoolEvents(pool: Address, paging: Paging) {
  const parameters = { ...paging, sort: 'time', key: byId, tie: byId }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(poolEvent)
    .where(and(eq(poolEvent.pool, pool), page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(poolEvent).where(eq(poolEvent.pool, pool))
  const { items, nextCursor } = pageOf(rows, parameters)
  return {
    total: counted?.total ?? 0,
    items: items.map(({ id, kind, account, amount, block, timestamp, transactionHash }) => ({
      ...{ id, kind, account: account && getAddress(account), amount: amount?.toString() ?? null },
      ...{ block, timestamp, transactionHash },
    })),
    nextCursor,
  }
}

/** Whether any factory of the deployment made this pool. */
export async function isPool(address: Address): Promise<boolean> {
  const rows = await db
    .select({ id: microPool.id })
    .from(microPool)
    .where(eq(microPool.address, address))
    .limit(1)
  return rows.length > 0
}
