import { db } from 'ponder:api'
import { marketBucket, name, sale } from 'ponder:schema'
import { and, eq, gt, gte, inArray, isNotNull, lte, sql } from 'ponder'
import { ALL_CATEGORIES } from '../../model/all-categories'

const DAY = 86_400
const windows = { day: DAY, week: 7 * DAY, month: 30 * DAY } as const
type Window = keyof typeof windows

const MOST_MOVERS = 10

type Sums = { sales: number; volume: string }
const nothing: Sums = { sales: 0, volume: '0' }

/**
 * What was sold in the last day, week and month, and in as long before that, by category; null stands for all names.
 * Begun hours count as whole ones. @param now - Unix seconds.
 */
export async function readMarketStats(now: number) {
  const total = await sumsBetween(-1, now)
  const spans = Object.entries(windows) as [Window, number][]
  const sums = await Promise.all(
    spans.map(async ([window, seconds]) => ({
      window,
      current: await sumsBetween(now - seconds, now),
      before: await sumsBetween(now - 2 * seconds, now - seconds),
    })),
  )
  const figuresOf = (category: string) => ({
    total: total.get(category) ?? nothing,
    ...Object.fromEntries(
      sums.map(({ window, current, before }) => [
        window,
        { ...(current.get(category) ?? nothing), before: before.get(category) ?? nothing },
      ]),
    ),
  })
  const others = [...total.keys()].filter((category) => category !== ALL_CATEGORIES).sort()
  return [
    { category: null, ...figuresOf(ALL_CATEGORIES) },
    ...others.map((category) => ({ category, ...figuresOf(category) })),
  ]
}

/** Sums of the hours that begin after one moment, and not after another; categories without a sale are missing. */
async function sumsBetween(after: number, until: number): Promise<Map<string, Sums>> {
  const rows = await db
    .select({
      category: marketBucket.category,
      sales: sql<number>`sum(${marketBucket.sales})::int`,
      volume: sql<string>`sum(${marketBucket.volume})::text`,
    })
    .from(marketBucket)
    .where(and(eq(marketBucket.bucket, 'hour'), gt(marketBucket.at, after), lte(marketBucket.at, until)))
    .groupBy(marketBucket.category)
  const sold = rows.filter(({ sales }) => sales > 0)
  return new Map(sold.map(({ category, ...sums }) => [category, sums]))
}

/**
 * Names sold by themselves in the last 30 days for much more or much less than the time before, the largest change first.
 * @param now - Unix seconds.
 */
export async function readMovers(now: number) {
  const since = now - windows.month
  const single = and(eq(sale.isWash, false), eq(sale.bundleSize, 1))
  const soldLately = db
    .selectDistinct({ tokenId: sale.tokenId })
    .from(sale)
    .where(and(single, gte(sale.timestamp, since)))
  const inOrder = sql`(partition by ${sale.tokenId} order by ${sale.id})`
  const sold = db
    .select({
      ...{ tokenId: sale.tokenId, price: sale.price, at: sale.timestamp },
      previousPrice: sql<string | null>`lag(${sale.price}) over ${inOrder}`.as('previous_price'),
      isLast: sql<boolean>`lead(${sale.id}) over ${inOrder} is null`.as('is_last'),
    })
    .from(sale)
    .where(and(single, inArray(sale.tokenId, soldLately)))
    .as('sold')
  const change = sql`greatest(${sold.price} / ${sold.previousPrice}, ${sold.previousPrice} / ${sold.price})`
  const rows = await db
    .select({
      ...{ tokenId: sold.tokenId, label: name.label, at: sold.at },
      ...{ price: sold.price, previousPrice: sold.previousPrice },
    })
    .from(sold)
    .leftJoin(name, eq(name.tokenId, sold.tokenId))
    .where(and(sold.isLast, isNotNull(sold.previousPrice), sql`${sold.price} <> ${sold.previousPrice}`))
    .orderBy(sql`${change} desc`, sold.tokenId)
    .limit(MOST_MOVERS)
  return rows.map(({ tokenId, price, ...row }) => ({
    ...row,
    tokenId: tokenId.toString(),
    price: price.toString(),
  }))
}
