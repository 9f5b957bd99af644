import { db } from 'ponder:api'
import { event, node } from 'ponder:schema'
import { and, count, eq, inArray } from 'ponder'
import { Hono } from 'hono'
import { z } from 'zod'
import { latestEvents } from './event-queries'
import { readFreshness } from './freshness'
import { matchesNode, nodesOfContributor, nodeSortKeys, nodeSorts, nodeTie, withStakes } from './node-queries'
import { pageOf, pageQuery } from './page'
import { ApiProblem } from './problem'
import { addressText, hexPrefix, listOf, orders, paging, readQuery, wholeNumber } from './query'

const listQuery = {
  ...paging,
  state: listOf(['active', 'exiting', 'removed']).optional(),
  operator: addressText.optional(),
  contributor: addressText.optional(),
  q: hexPrefix.optional(),
  sort: z.enum(nodeSorts).default('id'),
  order: z.enum(orders).default('asc'),
}

export const nodes = new Hono()

nodes.get('/', async (c) => {
  const query = readQuery(listQuery, c.req.queries())
  const freshness = await readFreshness()
  const { state, operator, contributor, q, sort, order, cursor, limit } = query
  const filter = and(
    state && inArray(node.state, state),
    operator && eq(node.operator, operator),
    contributor && nodesOfContributor(contributor),
    q === undefined ? undefined : matchesNode(q),
  )
  const parameters = { sort, order, key: nodeSortKeys[sort], tie: nodeTie, cursor, limit }
  const page = pageQuery(parameters)
  const rows = await db
    .select()
    .from(node)
    .where(and(filter, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit)
  const [counted] = await db.select({ total: count() }).from(node).where(filter)
  const { items, nextCursor } = pageOf(rows, parameters)
  return c.json({ items: await withStakes(items), nextCursor, total: counted?.total ?? 0, freshness })
})

nodes.get('/:nodeId', async (c) => {
  readQuery({}, c.req.queries())
  const parsed = wholeNumber.safeParse(c.req.param('nodeId'))
  if (!parsed.success) throw new ApiProblem('bad-parameter', 'The node id is not a whole number.')
  const freshness = await readFreshness()
  const [found] = await withStakes(await db.select().from(node).where(eq(node.nodeId, parsed.data)))
  if (!found) throw new ApiProblem('not-found', `There never was a node ${parsed.data}.`)
  return c.json({ node: found, events: await latestEvents(eq(event.nodeId, parsed.data)), freshness })
})
