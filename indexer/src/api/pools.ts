import { Hono } from 'hono'
import { z } from 'zod'
import { readFreshness } from './freshness'
import { isPool, listMembers, listPoolEvents, listPools, matchingPools } from './pool-queries'
import { ApiProblem } from './problem'
import { addressText, orders, paging, pathAddress, readQuery } from './query'

const newestFirst = { ...paging, order: z.enum(orders).default('desc') }

const poolQuery = {
  ...newestFirst,
  factory: addressText.optional(),
  organiser: addressText.optional(),
  contribution: addressText.optional(),
}

export const pools = new Hono()

/** @throws {ApiProblem} `not-found` unless it is a pool of the deployment's factories. */
async function poolOf(text: string) {
  const address = pathAddress(text)
  if (await isPool(address)) return address
  throw new ApiProblem('not-found', 'This is no micro pool that the index knows.')
}

pools.get('/', async (c) => {
  const query = readQuery(poolQuery, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listPools(matchingPools(query), query)), freshness })
})

pools.get('/:pool/members', async (c) => {
  const query = readQuery(newestFirst, c.req.queries())
  const freshness = await readFreshness()
  const pool = await poolOf(c.req.param('pool'))
  return c.json({ ...(await listMembers(pool, query)), freshness })
})

pools.get('/:pool/events', async (c) => {
  const query = readQuery(newestFirst, c.req.queries())
  const freshness = await readFreshness()
  const pool = await poolOf(c.req.param('pool'))
  return c.json({ ...(await listPoolEvents(pool, query)), freshness })
})
