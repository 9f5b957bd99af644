import { Hono } from 'hono'
import { z } from 'zod'
import { marketActivityKinds } from '@/lib/market/activity-kinds'
import { nameCategories } from '@/lib/names/categories'
import { readIndexerSettings } from '../../config/settings'
import { listActivity, matchingActivity } from './activity-queries'
import { readFreshness } from './freshness'
import { readMarketSeries } from './market-series'
import { readMarketStats, readMovers } from './market-stats'
import { ApiProblem } from './problem'
import {
  addressText,
  hashText,
  labelLength,
  listOf,
  orders,
  paging,
  pathToken,
  readQuery,
  timestampText,
  tokenList,
  tokenText,
} from './query'
import {
  listSales,
  matchingSales,
  readLastSale,
  readLastSales,
  readSaleFigures,
  saleSorts,
} from './sale-queries'

const { deployment } = readIndexerSettings(process.env)

const category = z.enum(nameCategories).optional()

/** Sales marked as wash are among the others unless they are not wanted. */
const salePaging = {
  ...paging,
  wash: z.enum(['shown', 'hidden']).default('shown'),
  sort: z.enum(saleSorts).default('time'),
  order: z.enum(orders).default('desc'),
}

const saleQuery = {
  ...salePaging,
  category,
  tokenId: tokenText.optional(),
  length: labelLength.optional(),
  seller: addressText.optional(),
  buyer: addressText.optional(),
  maker: addressText.optional(),
  orderHash: hashText.optional(),
  from: timestampText.optional(),
}

const seriesQuery = {
  category,
  bucket: z.enum(['day', 'hour']).default('day'),
  from: timestampText.optional(),
  to: timestampText.optional(),
}

const activityQuery = {
  ...paging,
  kind: listOf(marketActivityKinds).optional(),
  tokenId: tokenText.optional(),
  wallet: addressText.optional(),
}

export const market = new Hono()

market.use(async (_, next) => {
  if (!deployment.market) throw new ApiProblem('not-found', 'Names are not traded on this chain.')
  await next()
})

market.get('/sales', async (c) => {
  const query = readQuery(saleQuery, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listSales(matchingSales(query), query)), freshness })
})

market.get('/sales/:tokenId', async (c) => {
  const query = readQuery(salePaging, c.req.queries())
  const tokenId = pathToken(c.req.param('tokenId'))
  const freshness = await readFreshness()
  const [figures, [last = null], sales] = [
    await readSaleFigures(tokenId),
    await readLastSales([tokenId]),
    await listSales(matchingSales({ ...query, tokenId }), query),
  ]
  return c.json({ figures: { ...figures, last }, ...sales, freshness })
})

market.get('/last-sales', async (c) => {
  const { tokenIds } = readQuery({ tokenIds: tokenList }, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ items: await readLastSales(tokenIds), freshness })
})

market.get('/series', async (c) => {
  const query = readQuery(seriesQuery, c.req.queries())
  const freshness = await readFreshness()
  const { from, to, bucket } = query
  const points = await readMarketSeries({ category: query.category, bucket, from, to }, freshness.timestamp)
  return c.json({ points, freshness })
})

market.get('/activity', async (c) => {
  const query = readQuery(activityQuery, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listActivity(matchingActivity(query), query)), freshness })
})

market.get('/stats', async (c) => {
  readQuery({}, c.req.queries())
  const freshness = await readFreshness()
  const { timestamp } = freshness
  const [categories, movers, lastSale] = [
    await readMarketStats(timestamp),
    await readMovers(timestamp),
    await readLastSale(),
  ]
  return c.json({ categories, movers, lastSale, freshness })
})
