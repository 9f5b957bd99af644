import { db } from 'ponder:api'
import { event, transaction } from 'ponder:schema'
import { eq } from 'ponder'
import { Hono } from 'hono'
import { getAddress, isHash } from 'viem'
import { latestEvents } from './event-queries'
import { readFreshness } from './freshness'
import { ApiProblem } from './problem'
import { readQuery } from './query'

export const transactions = new Hono()

transactions.get('/:hash', async (c) => {
  readQuery({}, c.req.queries())
  const hash = c.req.param('hash').toLowerCase()
  if (!isHash(hash)) throw new ApiProblem('bad-parameter', 'The hash is not 32 bytes of hex.')
  const freshness = await readFreshness()
  const [row] = await db.select().from(transaction).where(eq(transaction.hash, hash))
  if (!row) throw new ApiProblem('not-found', 'No staking contract logged anything in such a transaction.')
  return c.json({
    transaction: {
      ...row,
      sender: getAddress(row.sender),
      recipient: row.recipient === null ? null : getAddress(row.recipient),
    },
    events: await latestEvents(eq(event.transactionHash, hash)),
    freshness,
  })
})
