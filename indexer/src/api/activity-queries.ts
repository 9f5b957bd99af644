import { db } from 'ponder:api'
import { marketActivity, name, sale } from 'ponder:schema'
import { and, count, eq, inArray, or, sql } from 'ponder'
import type { Address } from 'viem'
import type { MarketActivityKind } from '@/lib/market/activity-kinds'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import { presentActivity, type ActivityRow } from './present-sale'

const byId: SortKey<ActivityRow> = {
  by: sql`${marketActivity.id}`,
  type: 'text',
  value: (row) => row.activity.id,
}

export type ActivityFilter = {
  kind?: readonly MarketActivityKind[] | undefined
  tokenId?: bigint | undefined
  /** Seller, buyer, or whose order it was. */
  wallet?: Address | undefined
}

export const matchingActivity = ({ kind, tokenId, wallet }: ActivityFilter): Sql | undefined =>
  and(
    kind && inArray(marketActivity.kind, [...kind]),
    tokenId === undefined ? undefined : eq(marketActivity.tokenId, tokenId),
    wallet && or(eq(marketActivity.account, wallet), eq(marketActivity.buyer, wallet)),
  )

/** One page, newest first. */
export async function listActivity(
  filter: Sql | undefined,
  paging: { cursor?: string | undefined; limit: number },
) {
  const parameters = { ...paging, sort: 'id', order: 'desc', key: byId, tie: byId } as const
  const page = pageQuery(parameters)
  const rows = await db
    .select({ activity: marketActivity, label: name.label, sale })
    .from(marketActivity)
    .leftJoin(name, eq(name.tokenId, marketActivity.tokenId))
    .leftJoin(sale, eq(sale.id, marketActivity.id))
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(marketActivity).where(filter)
  const { items, nextCursor } = pageOf(rows, parameters)
  return { items: items.map(presentActivity), nextCursor, total: counted?.total ?? 0 }
}
