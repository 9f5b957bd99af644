import { db } from 'ponder:api'
import { name, nameEvent, nameReferrer } from 'ponder:schema'
import { and, eq, isNull } from 'ponder'
import { Hono } from 'hono'
import { z } from 'zod'
import { nameCategories } from '@/lib/names/categories'
import { readFreshness } from './freshness'
import { listNameEvents } from './name-event-queries'
import { listNames, nameSorts } from './name-page'
import { inTermState, matchingNames, termStates } from './name-queries'
import { nameContracts, readExpiryRules } from './name-rules'
import { readNameStats } from './name-stats'
import { presentName, presentRules } from './present-name'
import { ApiProblem } from './problem'
import {
  addressText,
  labelLength,
  labelPart,
  orders,
  paging,
  pathAddress,
  pathToken,
  readQuery,
} from './query'

const listQuery = {
  ...paging,
  q: labelPart.optional(),
  match: z.enum(['prefix', 'substring']).default('prefix'),
  owner: addressText.optional(),
  category: z.enum(nameCategories).optional(),
  length: labelLength.optional(),
  state: z.enum(termStates).optional(),
  sort: z.enum(nameSorts).default('label'),
  order: z.enum(orders).default('asc'),
}

export const names = new Hono()

names.use(async (_, next) => {
  nameContracts()
  await next()
})

names.get('/', async (c) => {
  const query = readQuery(listQuery, c.req.queries())
  const freshness = await readFreshness()
  const rules = await readExpiryRules(freshness)
  const { state, sort, order, cursor, limit } = query
  if (state && !rules)
    throw new ApiProblem('chain-unreachable', 'The chain does not say when names expire at present.')
  const inState = state && rules ? inTermState(state, rules, freshness.timestamp) : undefined
  const filter = and(matchingNames(query), inState)
  const isScattered =
    (query.match === 'substring' && query.q !== undefined) ||
    (query.category !== undefined && sort !== 'label')
  const { items, ...page } = await listNames({ filter, isScattered, sort, order, cursor, limit })
  return c.json({
    items: items.map((row) => presentName(row, rules, freshness.timestamp)),
    ...page,
    rules: presentRules(rules),
    freshness,
  })
})

names.get('/stats', async (c) => {
  readQuery({}, c.req.queries())
  const freshness = await readFreshness()
  const rules = presentRules(await readExpiryRules(freshness))
  const stats = await readNameStats(nameContracts().registry, freshness.timestamp)
  return c.json({ ...stats, rules, freshness })
})

names.get('/changes', async (c) => {
  const page = readQuery(paging, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listNameEvents(isNull(nameEvent.tokenId), page)), freshness })
})

names.get('/referrers/:address', async (c) => {
  readQuery({}, c.req.queries())
  const referrer = pathAddress(c.req.param('address'))
  const freshness = await readFreshness()
  const [row] = await db.select().from(nameReferrer).where(eq(nameReferrer.address, referrer))
  const [accrued, claimed] = [row?.accrued ?? 0n, row?.claimed ?? 0n]
  return c.json({ accrued: accrued.toString(), claimed: claimed.toString(), freshness })
})

names.get('/:tokenId', async (c) => {
  readQuery({}, c.req.queries())
  const tokenId = pathToken(c.req.param('tokenId'))
  const freshness = await readFreshness()
  const rules = await readExpiryRules(freshness)
  const [row] = await db.select().from(name).where(eq(name.tokenId, tokenId))
  if (!row) throw new ApiProblem('not-found', 'Nobody ever registered this name.')
  return c.json({
    name: presentName(row, rules, freshness.timestamp),
    rules: presentRules(rules),
    freshness,
  })
})

names.get('/:tokenId/events', async (c) => {
  const page = readQuery(paging, c.req.queries())
  const tokenId = pathToken(c.req.param('tokenId'))
  const freshness = await readFreshness()
  return c.json({ ...(await listNameEvents(eq(nameEvent.tokenId, tokenId), page)), freshness })
})
