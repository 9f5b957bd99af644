import { db } from 'ponder:api'
import { contributionContract, networkBucket, node, rewardsContract, walletRewards } from 'ponder:schema'
import { asc, count, eq, ne, sum } from 'ponder'
import { Hono } from 'hono'
import { z } from 'zod'
import { fillSeries } from '../../model/network-series'
import { readFreshness } from './freshness'
import { readQuery, timestampText } from './query'
import { seriesRange } from './series-range'

/** Status of a contribution contract that takes contributions from anyone. */
const OPEN = 1

export const network = new Hono()

network.get('/', async (c) => {
  readQuery({}, c.req.queries())
  const freshness = await readFreshness()
  const states = await db.select({ state: node.state, nodes: count() }).from(node).groupBy(node.state)
  const [stakes] = await db
    .select({ staked: sum(node.deposit) })
    .from(node)
    .where(ne(node.state, 'removed'))
  const [open] = await db
    .select({ contracts: count(), capacity: sum(contributionContract.open) })
    .from(contributionContract)
    .where(eq(contributionContract.status, OPEN))
  const [rewards] = await db
    .select({ proven: sum(walletRewards.proven), claimed: sum(walletRewards.claimed) })
    .from(walletRewards)
  const [pool] = await db
    .select({ released: sum(networkBucket.released) })
    .from(networkBucket)
    .where(eq(networkBucket.bucket, 'day'))
  const [parameters] = await db.select().from(rewardsContract)
  const nodesIn = (state: 'active' | 'exiting' | 'removed') =>
    states.find((group) => group.state === state)?.nodes ?? 0
  return c.json({
    nodes: { active: nodesIn('active'), exiting: nodesIn('exiting'), removed: nodesIn('removed') },
    staked: stakes?.staked ?? '0',
    openContracts: open?.contracts ?? 0,
    openCapacity: open?.capacity ?? '0',
    proven: rewards?.proven ?? '0',
    claimed: rewards?.claimed ?? '0',
    poolReleased: pool?.released ?? '0',
    stakingRequirement: parameters?.stakingRequirement.toString() ?? null,
    freshness,
  })
})

const metrics = ['nodes', 'staked', 'claimed', 'released'] as const

const seriesQuery = {
  metric: z.enum(metrics),
  bucket: z.enum(['day', 'hour']).default('day'),
  from: timestampText.optional(),
  to: timestampText.optional(),
}

/** Nodes and stake are levels at the end of each bucket; claims and releases are sums within it. */
const kindOf = { nodes: 'level', staked: 'level', claimed: 'flow', released: 'flow' } as const

network.get('/series', async (c) => {
  const { metric, bucket, from, to } = readQuery(seriesQuery, c.req.queries())
  const freshness = await readFreshness()
  const rows = await db
    .select()
    .from(networkBucket)
    .where(eq(networkBucket.bucket, bucket))
    .orderBy(asc(networkBucket.at))
  const changes = rows.map((row) => ({ at: row.at, value: BigInt(row[metric]) }))
  const range = seriesRange({ bucket, from, to, first: changes[0]?.at, head: freshness.timestamp })
  const points = range ? fillSeries({ changes, bucket, ...range, kind: kindOf[metric] }) : []
  return c.json({
    points: points.map(({ at, value }) => ({ at, value: value.toString() })),
    freshness,
  })
})
