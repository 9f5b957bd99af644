import { Hono } from 'hono'
import { hasCaughtUp, readFreshness } from './freshness'
import { readQuery } from './query'

export const status = new Hono()

status.get('/', async (c) => {
  readQuery({}, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...freshness, ready: await hasCaughtUp(freshness) })
})
