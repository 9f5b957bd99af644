import 'server-only'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { marketStatus } from '@/lib/market/market-api'
import { marketOf } from '@/lib/market/market-of'
import { serverEnv } from '@/lib/server/env'
import type { OrderBook } from '../order-book'
import { openAlarm } from '../store/cursor'
import { rowsOf } from '../store/store'
import { cursorOf, freshnessOf } from './freshness'

type Counts = z.infer<typeof marketStatus>['orders']

const MILLISECONDS = 1_000

/** What the market is, and how its order book does. */
export async function answerStatus({
  store,
  context,
  follower,
}: OrderBook): Promise<z.infer<typeof marketStatus>> {
  const { database, kind } = store
  const cursor = await cursorOf(database)
  const { seaport, conduit, conduitKey, feeWallet, feeBasisPoints, minimumPrice } = marketOf(
    context.deployment,
  )
  const rows = await rowsOf<{ status: keyof Counts; count: number }>(
    database,
    sql`select status, count(*)::int as count from market_order
        where status in ('active', 'inactive', 'scheduled') group by status`,
  )
  const countOf = (status: keyof Counts) => rows.find((row) => row.status === status)?.count ?? 0
  const alarm = await openAlarm(database, serverEnv().MARKET_REVIEWED_BLOCK)
  return {
    ...{ seaport, conduit, conduitKey, feeWallet, feeBasisPoints, minimumPrice },
    registryFee: cursor.transferFee.toString(),
    orders: { active: countOf('active'), inactive: countOf('inactive'), scheduled: countOf('scheduled') },
    database: kind,
    paused: alarm?.kind ?? null,
    age: Math.max(0, Math.round((Date.now() - follower.steppedAt) / MILLISECONDS)),
    freshness: freshnessOf(cursor),
  }
}
