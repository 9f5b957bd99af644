import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { encodeFunctionData, type Hex } from 'viem'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import { LocalChain } from '@/indexer/testing/local-chain'
import { MarketScenario } from '@/indexer/testing/market-scenario'
import { tokenOf } from '@/indexer/testing/name-scenario'
import { SESH } from '@/indexer/testing/staking-actors'
import { marketOf } from '@/lib/market/market-of'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { rowsOf, type Store } from '@/lib/server/market/store/store'
import { MarketPortal } from './market-portal'
import { askRoutes } from './testing/portal-routes'
import { postedOf } from './posted'

vi.mock('server-only', () => ({}))

/** A database or a chain starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000

const WAITING = { timeout: 20_000, interval: 100 }

let chain: LocalChain
let scenario: MarketScenario
let portal: MarketPortal

beforeAll(async () => {
  chain = await LocalChain.start()
  scenario = await MarketScenario.prepare(chain)
  process.env['PORTAL_DEPLOYMENT'] = chain.describe(scenario.deployment)
  process.env['MARKET_DATABASE_DIR'] = join(chain.folder, 'market')
  process.env['INDEXER_URL'] = 'http://127.0.0.1:9'
  portal = new MarketPortal(askRoutes, scenario.deployment)
}, START_MILLISECONDS)
afterAll(() => chain.stop())

/** Waits until the order book has followed to the newest block. */
const followed = () =>
  vi.waitFor(async () => {
    const [{ freshness }, head] = [await portal.status(), await chain.head()]
    expect(freshness.block).toBe(head.block)
  }, WAITING)

async function take(signed: Parameters<typeof postedOf>[0], labels: readonly string[]): Promise<Hex> {
  const { results } = await portal.post([postedOf(signed, labels)])
  expect(results[0]).toMatchObject({ result: 'accepted', isNew: true })
  return orderHash(signed.components)
}

/** Where a proxy keeps the address of its code. Source: ERC-1967. */
const CODE_SLOT = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc'

/** To the code that it has: what matters is that its admin could. */
async function upgradeRegistry() {
  const slot = await chain.client.getStorageAt({ address: scenario.market.terms.registry, slot: CODE_SLOT })
  await scenario.market.names.actors.send('deployer', {
    ...{
      address: scenario.market.terms.registry,
      abi: sessionNameServiceAbi,
      functionName: 'upgradeToAndCall',
    },
    args: [`0x${(slot ?? '').slice(-40)}`, '0x'],
  })
}

/** By the controller, which is locked: only a flaw in it could do so. */
async function openAnotherChannel() {
  const { conduitController, conduit } = marketOf(scenario.deployment)
  await chain.test.impersonateAccount({ address: conduitController })
  await chain.test.setBalance({ address: conduitController, value: 10n ** 18n })
  const data = encodeFunctionData({
    ...{ abi: snsConduitAbi, functionName: 'updateChannel', args: [scenario.market.address('Bob'), true] },
  })
  const hash = await chain.test.sendUnsignedTransaction({ from: conduitController, to: conduit, data })
  await chain.client.waitForTransactionReceipt({ hash, pollingInterval: 50 })
  await chain.test.stopImpersonatingAccount({ address: conduitController })
}

/** What a book tells of its orders that can be filled and of their names, in an order of its own. */
const tablesOf = async ({ database }: Store) => ({
  orders: await rowsOf(
    database,
    sql`select hash, side, kind, maker, token_id::text, criteria_root::text, price::text, status, reason, parameters, signature
        from market_order where status = 'active' order by hash`,
  ),
  names: await rowsOf(
    database,
    sql`select token_id::text, label, owner, renewed_at, has_record, ask_hash, ask_price::text, bid_hash, bid_price::text, bids
        from traded_name where ask_hash is not null or bid_hash is not null order by token_id`,
  ),
  floors: await rowsOf(
    database,
    sql`select category, listed from category_stat where listed > 0 order by category`,
  ),
  sets: await rowsOf(
    database,
    sql`select root::text, token_ids from criteria_set
        where root in (select criteria_root from market_order where status = 'active') order by root`,
  ),
})

/** The first order event that somebody hears who listens for one name. */
async function heardOf(label: string, act: () => Promise<void>): Promise<string> {
  const { GET } = await import('@/app/api/market/events/route')
  const stop = new AbortController()
  const query = `?token=${tokenOf(label)}`
  const { headers, body } = await GET(
    new Request(`http://portal/api/market/events${query}`, { signal: stop.signal }),
  )
  expect(headers.get('content-type')).toBe('text/event-stream')
  const reader = body?.getReader()
  const read = async () => new TextDecoder().decode((await reader?.read())?.value)
  expect(await read()).toMatch(/^event: head\ndata: \{"type":"head"/)
  await act()
  for (;;) {
    const text = await read()
    if (!text.startsWith('event: order')) continue
    stop.abort()
    return text
  }
}

test('a change is told at once to those who listen for its name, and to nobody else', async () => {
  let hash = ''
  const heard = await heardOf('one', async () => {
    await take(await scenario.market.list('Alice', ['level'], 81), ['level'])
    hash = await take(await scenario.market.list('Alice', ['one'], 82), ['one'])
  })
  const order = JSON.parse(heard.split('\ndata: ')[1] ?? '')
  expect(order).toMatchObject({ type: 'order', order: { hash, status: 'active', price: String(82n * SESH) } })
})

test('a book that begins empty and is told the same orders tells the same', async () => {
  const ids = ['123', '456'].map(tokenOf)
  const offer = await scenario.market.offer('Bob', { root: criteriaRoot(ids) }, 20)
  await portal.post([postedOf(offer, [], { category: 'digits3', tokenIds: ids.map(String) })])
  await followed()
  const [{ orderBook }, { openEmbedded }, { followChain }, { postOrders }] = await Promise.all([
    import('@/lib/server/market/order-book'),
    import('@/lib/server/market/store/embedded'),
    import('@/lib/server/market/follow/step'),
    import('@/lib/server/market/submit/post-orders'),
  ])
  const old = await orderBook()
  const fresh = { ...old, store: await openEmbedded(null) }
  await followChain(fresh)
  const { items } = await portal.orders('?sort=newest&limit=100')
  const told = await Promise.all(items.map(({ hash }) => portal.order(hash)))
  const posted = told.map(({ order, signed, criteriaIds }) => ({
    ...signed,
    names: order.names.filter(({ label }) => label !== null),
    criteria: order.criteria && { category: order.criteria.category, tokenIds: criteriaIds ?? [] },
  }))
  const { chainId, seaport } = scenario.market.terms
  const { results } = await postOrders(fresh, { chainId, seaport, orders: posted }, new Set())
  expect(results.every(({ result }) => result === 'accepted')).toBe(true)
  expect(await tablesOf(fresh.store)).toEqual(await tablesOf(old.store))
  await fresh.store.close()
})

test.each([
  ['E-21', 'registry-upgraded', upgradeRegistry],
  ['E-22', 'channel-changed', openAnotherChannel],
] as const)('%s: after %s no order is taken until somebody has looked', async (_, alarm, provoke) => {
  const signed = await scenario.market.list('Alice', ['level'], 90)
  await followed()
  const snapshot = await chain.test.snapshot()
  await provoke()
  await vi.waitFor(async () => expect((await portal.status()).paused).toBe(alarm), WAITING)
  await expect(portal.post([postedOf(signed, ['level'])])).rejects.toThrow(/503 .*market-paused/)
  expect((await portal.orders()).items.length).toBeGreaterThan(0)
  await chain.test.revert({ id: snapshot })
  await vi.waitFor(async () => expect((await portal.status()).paused).toBeNull(), WAITING)
})
