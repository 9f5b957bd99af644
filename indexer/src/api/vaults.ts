import { Hono } from 'hono'
import { z } from 'zod'
import { readIndexerSettings } from '../../config/settings'
import { readFreshness } from './freshness'
import { ApiProblem } from './problem'
import { addressText, orders, paging, pathAddress, readQuery, timestampText } from './query'
import { listRequests, listVaultBooks, listVaultEvents } from './vault-queries'

const { liquid = [] } = readIndexerSettings(process.env).deployment

const eventQuery = { ...paging, order: z.enum(orders).default('desc') }
const bookQuery = { ...paging, from: timestampText.default(0) }
const requestQuery = { ...paging, controller: addressText, order: z.enum(orders).default('asc') }

export const vaults = new Hono()

/** @throws {ApiProblem} `not-found` unless the deployment names the vault. */
function vaultOf(text: string) {
  const address = pathAddress(text)
  if (liquid.some(({ vault }) => vault.toLowerCase() === address)) return address
  throw new ApiProblem('not-found', 'This is no vault of the deployment.')
}

vaults.get('/:vault/events', async (c) => {
  const vault = vaultOf(c.req.param('vault'))
  const query = readQuery(eventQuery, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listVaultEvents(vault, query)), freshness })
})

vaults.get('/:vault/books', async (c) => {
  const vault = vaultOf(c.req.param('vault'))
  const query = readQuery(bookQuery, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listVaultBooks(vault, query)), freshness })
})

vaults.get('/:vault/requests', async (c) => {
  const vault = vaultOf(c.req.param('vault'))
  const query = readQuery(requestQuery, c.req.queries())
  const freshness = await readFreshness()
  return c.json({ ...(await listRequests(vault, query)), freshness })
})
