import { event } from 'ponder:schema'
import { and, eq, or } from 'ponder'
import { Hono } from 'hono'
import { z } from 'zod'
import { eventsOfWallet, listEvents } from './event-queries'
import { readFreshness } from './freshness'
import { addressText, paging, readQuery, wholeNumber } from './query'

const listQuery = {
  ...paging,
  name: z
    .string()
    .regex(/^[A-Za-z0-9]{1,64}$/, 'is not the name of an event')
    .optional(),
  nodeId: wholeNumber.optional(),
  contract: addressText.optional(),
  wallet: addressText.optional(),
}

export const events = new Hono()

events.get('/', async (c) => {
  const { name, nodeId, contract, wallet, ...page } = readQuery(listQuery, c.req.queries())
  const freshness = await readFreshness()
  const filter = and(
    name === undefined ? undefined : eq(event.name, name),
    nodeId === undefined ? undefined : eq(event.nodeId, nodeId),
    contract && or(eq(event.address, contract), eq(event.contributionContract, contract)),
    wallet && eventsOfWallet(wallet),
  )
  return c.json({ ...(await listEvents(filter, page)), freshness })
})
