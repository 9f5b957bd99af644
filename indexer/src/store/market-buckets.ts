import { marketBucket } from 'ponder:schema'
import { ALL_CATEGORIES } from '../../model/all-categories'
import { bucketStart } from '../../model/network-series'
import type { Db } from './record-event'

/**
 * Adds a sale to the hour and the day in which it was, in each of its categories and in all.
 * @param by - 1 for a sale that came, -1 for one that was none.
 */
export async function countSale(
  db: Db,
  { categories, timestamp, price }: { categories: readonly string[]; timestamp: number; price: bigint },
  by: 1 | -1,
): Promise<void> {
  const volume = price * BigInt(by)
  for (const category of [ALL_CATEGORIES, ...categories])
    for (const bucket of ['hour', 'day'] as const)
      await db
        .insert(marketBucket)
        .values({ category, bucket, at: bucketStart(timestamp, bucket), sales: by, volume })
        .onConflictDoUpdate((row) => ({ sales: row.sales + by, volume: row.volume + volume }))
}
