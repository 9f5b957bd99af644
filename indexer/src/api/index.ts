import { Hono } from 'hono'
import { contracts } from './contracts'
import { events } from './events'
import { market } from './market'
import { names } from './names'
import { network } from './network'
import { nodes } from './nodes'
import { operators } from './operators'
import { pools } from './pools'
import { ApiProblem } from './problem'
import { status } from './status'
import { transactions } from './transactions'
import { vaults } from './vaults'
import { wallets } from './wallets'

/** The read API, version 1. Ponder serves it beside its own /health, /ready, /status and /metrics. */
const app = new Hono()
  .route('/v1/status', status)
  .route('/v1/nodes', nodes)
  .route('/v1/contracts', contracts)
  .route('/v1/wallets', wallets)
  .route('/v1/events', events)
  .route('/v1/transactions', transactions)
  .route('/v1/operators', operators)
  .route('/v1/network', network)
  .route('/v1/names', names)
  .route('/v1/market', market)
  .route('/v1/vaults', vaults)
  .route('/v1/pools', pools)
  .all('*', () => {
    throw new ApiProblem('not-found', 'There is no such path.')
  })

app.onError((error, c) => {
  if (error instanceof ApiProblem)
    return c.json({ error: { code: error.code, message: error.shortMessage } }, error.status)
  console.error(error)
  return c.json({ error: { code: 'internal', message: 'The index could not answer.' } }, 500)
})

export default app
