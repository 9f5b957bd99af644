import { db } from 'ponder:api'
import { name, sale } from 'ponder:schema'
import { and, count, desc, eq, gte, inArray, or, sql } from 'ponder'
import type { Address, Hex } from 'viem'
import type { NameCategory } from '@/lib/names/categories'
import { pageOf, pageQuery, type SortKey, type Sql } from './page'
import { presentSale, type SaleRow } from './present-sale'
import type { Order } from './query'

export const saleSorts = ['time', 'price'] as const
type SaleSort = (typeof saleSorts)[number]

const byId: SortKey<SaleRow> = { by: sql`${sale.id}`, type: 'text', value: (row) => row.sale.id }

const keys: Record<SaleSort, SortKey<SaleRow>> = {
  time: byId,
  price: { by: sql`${sale.price}`, type: 'numeric', value: (row) => row.sale.price },
}

export type SaleFilter = {
  tokenId?: bigint | undefined
  category?: NameCategory | undefined
  /** Characters of the label. */
  length?: number | undefined
  seller?: Address | undefined
  buyer?: Address | undefined
  /** Who signed the order. */
  maker?: Address | undefined
  orderHash?: Hex | undefined
  /** Unix seconds. */
  from?: number | undefined
  wash: 'shown' | 'hidden'
}

export function matchingSales(filter: SaleFilter): Sql | undefined {
  const { tokenId, category, length, seller, buyer, maker, orderHash, from, wash } = filter
  return and(
    tokenId === undefined ? undefined : eq(sale.tokenId, tokenId),
    category && sql`${sale.categories} @> ${`{${category}}`}::text[]`,
    length === undefined ? undefined : eq(name.labelLength, length),
    seller && eq(sale.seller, seller),
    buyer && eq(sale.buyer, buyer),
    maker &&
      or(and(eq(sale.side, 'ask'), eq(sale.seller, maker)), and(eq(sale.side, 'bid'), eq(sale.buyer, maker))),
    orderHash && eq(sale.orderHash, orderHash),
    from === undefined ? undefined : gte(sale.timestamp, from),
    wash === 'hidden' ? eq(sale.isWash, false) : undefined,
  )
}

const columns = { sale, label: name.label }

type SalePage = { sort: SaleSort; order: Order; cursor?: string | undefined; limit: number }

/** One page of the sales that the filter lets through. */
export async function listSales(filter: Sql | undefined, { sort, ...paging }: SalePage) {
  const parameters = { ...paging, sort, key: keys[sort], tie: byId }
  const page = pageQuery(parameters)
  const rows = await db
    .select(columns)
    .from(sale)
    .leftJoin(name, eq(name.tokenId, sale.tokenId))
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db
    .select({ total: count() })
    .from(sale)
    .leftJoin(name, eq(name.tokenId, sale.tokenId))
    .where(filter)
  const { items, nextCursor } = pageOf(rows, parameters)
  return { items: items.map(presentSale), nextCursor, total: counted?.total ?? 0 }
}

/** What a name fetched so far, without what is marked as wash. Amounts are atomic SESH as decimal strings. */
export async function readSaleFigures(tokenId: bigint) {
  const counts = and(eq(sale.tokenId, tokenId), eq(sale.isWash, false))
  const [sums] = await db
    .select({
      sales: count(),
      volume: sql<string>`coalesce(sum(${sale.price}), 0)::text`,
      lowest: sql<string | null>`min(${sale.price})::text`,
      highest: sql<string | null>`max(${sale.price})::text`,
    })
    .from(sale)
    .where(counts)
  return sums ?? { sales: 0, volume: '0', lowest: null, highest: null }
}

/** The newest sale of each of these names that counts. */
export async function readLastSales(tokenIds: readonly bigint[]) {
  const rows = await db
    .selectDistinctOn([sale.tokenId], columns)
    .from(sale)
    .leftJoin(name, eq(name.tokenId, sale.tokenId))
    .where(and(inArray(sale.tokenId, [...tokenIds]), eq(sale.isWash, false)))
    .orderBy(sale.tokenId, desc(sale.id))
  return rows.map(presentSale)
}

/** The newest sale of all that counts; null before the first. */
export async function readLastSale() {
  const { items } = await listSales(matchingSales({ wash: 'hidden' }), {
    sort: 'time',
    order: 'desc',
    limit: 1,
  })
  return items[0] ?? null
}
