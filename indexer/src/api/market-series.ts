import { db } from 'ponder:api'
import { marketBucket } from 'ponder:schema'
import { and, asc, eq } from 'ponder'
import type { NameCategory } from '@/lib/names/categories'
import { ALL_CATEGORIES } from '../../model/all-categories'
import { type Bucket, fillSeries } from '../../model/network-series'
import { seriesRange } from './series-range'

export type MarketSeries = {
  category: NameCategory | undefined
  bucket: Bucket
  from: number | undefined
  to: number | undefined
}

/** Sales and volume of each hour or day without gaps. @param head - Unix seconds of the last indexed block. */
export async function readMarketSeries({ category, bucket, from, to }: MarketSeries, head: number) {
  const rows = await db
    .select()
    .from(marketBucket)
    .where(and(eq(marketBucket.category, category ?? ALL_CATEGORIES), eq(marketBucket.bucket, bucket)))
    .orderBy(asc(marketBucket.at))
  const range = seriesRange({ bucket, from, to, first: rows[0]?.at, head })
  if (!range) return []
  const sumsOf = (metric: 'sales' | 'volume') => {
    const changes = rows.map((row) => ({ at: row.at, value: BigInt(row[metric]) }))
    return fillSeries({ changes, bucket, ...range, kind: 'flow' })
  }
  const volumes = sumsOf('volume')
  return sumsOf('sales').map(({ at, value }, place) => ({
    at,
    sales: Number(value),
    volume: String(volumes[place]?.value ?? 0n),
  }))
}
