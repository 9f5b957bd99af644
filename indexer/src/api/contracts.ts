import { db } from 'ponder:api'
import { contributionContract as contract, event } from 'ponder:schema'
import { and, count, eq, gte, inArray, lte } from 'ponder'
import { Hono } from 'hono'
import { z } from 'zod'
import {
  contractsOfContributor,
  contractSortKeys,
  contractSorts,
  contractTie,
  matchesContract,
  withSeats,
} from './contract-queries'
import { latestEvents } from './event-queries'
import { readFreshness } from './freshness'
import { pageOf, pageQuery } from './page'
import { ApiProblem } from './problem'
import {
  addressText,
  amountText,
  feeText,
  hexPrefix,
  listOf,
  orders,
  paging,
  pathAddress,
  readQuery,
} from './query'

const listQuery = {
  ...paging,
  status: listOf(['0', '1', '2', '3']).optional(),
  operator: addressText.optional(),
  contributor: addressText.optional(),
  q: hexPrefix.optional(),
  minOpen: amountText.optional(),
  maxFee: feeText.optional(),
  maxMinimum: amountText.optional(),
  sort: z.enum(contractSorts).default('created'),
  order: z.enum(orders).default('desc'),
}

type ListQuery = z.output<z.ZodObject<typeof listQuery>>

const matching = ({ status, operator, contributor, q, minOpen, maxFee, maxMinimum }: ListQuery) =>
  and(
    status && inArray(contract.status, status.map(Number)),
    operator && eq(contract.operator, operator),
    contributor && contractsOfContributor(contributor),
    q === undefined ? undefined : matchesContract(q),
    minOpen === undefined ? undefined : gte(contract.open, minOpen),
    maxFee === undefined ? undefined : lte(contract.fee, maxFee),
    maxMinimum === undefined ? undefined : lte(contract.minimum, maxMinimum),
  )

export const contracts = new Hono()

contracts.get('/', async (c) => {
  const query = readQuery(listQuery, c.req.queries())
  const freshness = await readFreshness()
  const { sort, order, cursor, limit } = query
  const filter = matching(query)
  const parameters = { sort, order, key: contractSortKeys[sort], tie: contractTie, cursor, limit }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(contract)
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(contract).where(filter)
  const { items, nextCursor } = pageOf(rows, parameters)
  return c.json({ items: await withSeats(items), nextCursor, total: counted?.total ?? 0, freshness })
})

contracts.get('/:address', async (c) => {
  readQuery({}, c.req.queries())
  const address = pathAddress(c.req.param('address'))
  const freshness = await readFreshness()
  const [found] = await withSeats(await db.select().from(contract).where(eq(contract.address, address)))
  if (!found) throw new ApiProblem('not-found', 'The factory never created this contract.')
  return c.json({
    contract: found,
    events: await latestEvents(eq(event.contributionContract, address)),
    freshness,
  })
})
