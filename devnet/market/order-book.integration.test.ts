import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { encodeFunctionData, erc20Abi, type Hex } from 'viem'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { LocalChain } from '@/indexer/testing/local-chain'
import { MarketScenario } from '@/indexer/testing/market-scenario'
import { tokenOf } from '@/indexer/testing/name-scenario'
import { SESH } from '@/indexer/testing/staking-actors'
import { marketOf } from '@/lib/market/market-of'
import { buyCall } from '@/lib/market/seaport/buy'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import { canonicalSignature } from '@/lib/market/seaport/signature'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { cancelCall, cancelAllCall } from '@/lib/market/seaport/withdraw'
import { rowsOf, type Store } from '@/lib/server/market/store/store'
import { MarketPortal } from './market-portal'
import { postedOf, withSignature } from './posted'

vi.mock('server-only', () => ({}))

/** A database or a chain starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000

let chain: LocalChain
let scenario: MarketScenario
let portal: MarketPortal

/** The handlers of the web server, called as Next.js calls them. */
async function ask(path: string, init?: RequestInit): Promise<Response> {
  const [, part = '', id = '', more = ''] = path.split('?')[0]?.split('/') ?? []
  const request = new Request(`http://portal/api/market${path}`, init)
  const params = <T>(of: T) => ({ params: Promise.resolve(of) })
  if (part === 'orders' && more === 'refresh')
    return (await import('@/app/api/market/orders/[hash]/refresh/route')).POST(request, params({ hash: id }))
  if (part === 'orders' && id)
    return (await import('@/app/api/market/orders/[hash]/route')).GET(request, params({ hash: id }))
  if (part === 'orders') {
    const route = await import('@/app/api/market/orders/route')
    return init?.method === 'POST' ? route.POST(request) : route.GET(request)
  }
  if (part === 'names') return (await import('@/app/api/market/names/route')).GET(request)
  if (part === 'stats') return (await import('@/app/api/market/stats/floor/route')).GET(request)
  if (part === 'profiles')
    return (await import('@/app/api/market/profiles/[address]/[part]/route')).GET(
      request,
      params({ address: id, part: more }),
    )
  return (await import('@/app/api/market/status/route')).GET(request)
}

/** Waits until the order book has followed to the newest block. */
const followed = () =>
  vi.waitFor(
    async () => {
      const [{ freshness }, head] = [await portal.status(), await chain.head()]
      expect(freshness.block).toBe(head.block)
    },
    { timeout: 20_000, interval: 100 },
  )

const standing = async (hash: Hex) => {
  const { order } = await portal.order(hash)
  return [order.status, order.reason]
}

const registry = (
  who: 'Alice' | 'Bob' | 'Carol' | 'Dan' | 'deployer',
  functionName: string,
  args: readonly unknown[],
) =>
  scenario.market.names.actors.send(who, {
    ...{ address: scenario.market.terms.registry, abi: sessionNameServiceAbi, functionName, args },
  })

const move = (from: 'Alice' | 'Bob', to: 'Alice' | 'Bob', label: string) =>
  registry(from, 'transferFrom', [scenario.market.address(from), scenario.market.address(to), tokenOf(label)])

const WAITING = { timeout: 20_000, interval: 100 }

/** Where a proxy keeps the address of its code. Source: ERC-1967. */
const CODE_SLOT = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc'

/** To the code that it has: what matters is that its admin could. */
async function upgradeRegistry() {
  const slot = await chain.client.getStorageAt({ address: scenario.market.terms.registry, slot: CODE_SLOT })
  await registry('deployer', 'upgradeToAndCall', [`0x${(slot ?? '').slice(-40)}`, '0x'])
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

async function take(signed: Parameters<typeof postedOf>[0], labels: readonly string[]): Promise<Hex> {
  const { results } = await portal.post([postedOf(signed, labels)])
  expect(results[0]).toMatchObject({ result: 'accepted', isNew: true })
  return orderHash(signed.components)
}

beforeAll(async () => {
  chain = await LocalChain.start()
  scenario = await MarketScenario.prepare(chain)
  process.env['PORTAL_DEPLOYMENT'] = chain.describe(scenario.deployment)
  process.env['MARKET_DATABASE_DIR'] = join(chain.folder, 'market')
  process.env['INDEXER_URL'] = 'http://127.0.0.1:9'
  portal = new MarketPortal(ask, scenario.deployment)
}, START_MILLISECONDS)
afterAll(() => chain.stop())

test('a listing is taken once, under either encoding of its signature', async () => {
  const signed = await scenario.market.list('Alice', ['alice'], 50)
  const posted = postedOf(signed, ['alice'])
  const hash = await take(signed, ['alice'])
  const compact = withSignature(posted, canonicalSignature(signed.signature))
  const again = await portal.post([posted, compact])
  expect(again.results.map((result) => result.result === 'accepted' && result.isNew)).toEqual([false, false])
  const { order, signed: kept } = await portal.order(hash)
  expect(order).toMatchObject({ kind: 'listing', price: String(50n * SESH), status: 'active' })
  expect(kept.signature).toHaveLength(130)
  expect((await portal.floors()).items[0]).toMatchObject({ floor: String(50n * SESH), listed: 1 })
})

test('one bad order of many stops none of the others', async () => {
  const good = postedOf(await scenario.market.list('Alice', ['one'], 60), ['one'])
  const tampered = { ...good, order: { ...good.order, salt: '99' } }
  const stolen = postedOf(await scenario.market.list('Bob', ['alice'], 10), ['alice'])
  const hidden = { ...postedOf(await scenario.market.list('Alice', ['two'], 60), []), names: [] }
  const wrong = postedOf(await scenario.market.list('Alice', ['three'], 60), ['three'])
  const spoof = { ...wrong, names: [{ tokenId: wrong.names[0]?.tokenId, label: 'satoshi' }] }
  const { results } = await portal.post([tampered, { nothing: true }, good, stolen, hidden, spoof])
  const found = results.map((one) =>
    one.result === 'accepted' ? 'accepted' : `${one.refusal.code} ${one.refusal.reason}`,
  )
  expect(found).toEqual([
    'V08 bad-signature',
    'V01 bad-shape',
    'accepted',
    'V10 not-owner',
    'V12 label-undisclosed',
    'V12 label-wrong',
  ])
})

test('an offer for a category is found by each of its names, and a poor bidder is refused', async () => {
  const ids = ['123', '456'].map(tokenOf)
  const offer = await scenario.market.offer('Bob', { root: criteriaRoot(ids) }, 20)
  const criteria = { category: 'digits3' as const, tokenIds: ids.map(String) }
  const { results } = await portal.post([
    postedOf(offer, [], { ...criteria, tokenIds: [...criteria.tokenIds, '1'] }),
    postedOf(offer, [], criteria),
    postedOf(await scenario.market.offer('Bob', 'any-name', 1_000_000), []),
  ])
  expect(results).toMatchObject([
    { refusal: { code: 'V08', reason: 'bad-criteria' } },
    { result: 'accepted' },
    { refusal: { code: 'V11', reason: 'balance-short' } },
  ])
  const found = await portal.orders(`?side=bid&token=${tokenOf('456')}`)
  expect(found.items.map(({ hash }) => hash)).toEqual([orderHash(offer.components)])
  const received = await portal.profile(scenario.market.address('Carol'), 'offers-received')
  expect(received.items).toEqual([])
})

test('a sale fills the listing, gives the name its price and its new owner', async () => {
  const signed = await scenario.market.list('Carol', ['789'], 70)
  const hash = await take(signed, ['789'])
  await scenario.market.call('Dan', buyCall(signed, scenario.market.filler('Dan')))
  await followed()
  expect(await standing(hash)).toEqual(['filled', 'filled'])
  const { items } = await portal.names('?state=sold&sort=last-sale')
  expect(items[0]).toMatchObject({
    ...{ label: '789', listing: null, owner: scenario.market.address('Dan') },
    lastSale: { price: String(70n * SESH) },
  })
})

test('a cancelled offer and everything withdrawn end for good', async () => {
  const offer = await scenario.market.offer('Dan', { tokenId: tokenOf('alice') }, 15)
  const others = await scenario.market.offer('Dan', { tokenId: tokenOf('level') }, 15)
  const hashes = [await take(offer, ['alice']), await take(others, ['level'])] as const
  await scenario.market.call('Dan', cancelCall([offer.components]))
  await followed()
  expect(await standing(hashes[0])).toEqual(['cancelled', 'cancelled'])
  expect(await standing(hashes[1])).toEqual(['active', null])
  await scenario.market.call('Dan', cancelAllCall)
  await followed()
  expect(await standing(hashes[1])).toEqual(['cancelled', 'counter-moved'])
})

test('a bidder who spends its SESH cannot be sold to until it is back', async () => {
  const offer = await scenario.market.offer('Dan', { tokenId: tokenOf('alice') }, 15)
  const hash = await take(offer, ['alice'])
  const { currency, conduit } = scenario.market.terms
  const allow = (amount: bigint) =>
    scenario.market.names.actors.send('Dan', {
      ...{ address: currency, abi: erc20Abi, functionName: 'approve', args: [conduit, amount] },
    })
  await allow(0n)
  await followed()
  expect(await standing(hash)).toEqual(['inactive', 'allowance-short'])
  await allow(100n * SESH)
  await followed()
  expect(await standing(hash)).toEqual(['active', null])
})

test('a listing whose name left and came back is alive again, and says so', async () => {
  const signed = await scenario.market.list('Alice', ['two'], 33)
  const hash = await take(signed, ['two'])
  const allowFee = { functionName: 'approve', args: [scenario.market.terms.registry, 100n * SESH] }
  for (const who of ['Alice', 'Bob'] as const)
    await scenario.market.names.actors.send(who, {
      ...{ address: scenario.market.terms.currency, abi: erc20Abi, ...allowFee },
    })
  await move('Alice', 'Bob', 'two')
  await followed()
  expect(await standing(hash)).toEqual(['inactive', 'not-owner'])
  await move('Bob', 'Alice', 'two')
  await followed()
  expect((await portal.order(hash)).order).toMatchObject({ status: 'active', flags: ['reactivated'] })
  const mine = await portal.orders(`?maker=${scenario.market.address('Alice')}&reactivated=true`)
  expect(mine.items.map((order) => order.hash)).toEqual([hash])
})

test('a reorganisation after a sale brings the listing back', async () => {
  const signed = await scenario.market.list('Alice', ['three'], 44)
  const hash = await take(signed, ['three'])
  await followed()
  const snapshot = await chain.test.snapshot()
  await scenario.market.call('Bob', buyCall(signed, scenario.market.filler('Bob')))
  await followed()
  expect(await standing(hash)).toEqual(['filled', 'filled'])
  await chain.test.revert({ id: snapshot })
  await vi.waitFor(async () => expect(await standing(hash)).toEqual(['active', null]), {
    ...{ timeout: 20_000, interval: 100 },
  })
  const { items } = await portal.names('?q=three&sort=label')
  expect(items).toMatchObject([{ lastSale: null, owner: scenario.market.address('Alice') }])
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

test('every order of the old fee is idle after the registry asks for another', async () => {
  const before = (await portal.status()).orders
  const { registryFee } = scenario.market.terms
  await registry('deployer', 'setFees', [1n, registryFee + 1n])
  await followed()
  const changed = await portal.orders('?status=inactive&sort=newest')
  expect(changed.items.length).toBe(before.active + before.inactive)
  expect(changed.items.every(({ reason }) => reason === 'registry-fee-changed')).toBe(true)
  expect((await portal.status()).orders).toMatchObject({ active: 0 })
  await registry('deployer', 'setFees', [1n, registryFee])
  await followed()
  expect((await portal.status()).orders).toEqual(before)
})

test('what is over by the chain’s clock expires, and a floor ends with it', async () => {
  await chain.pass(31 * 86_400)
  await followed()
  expect((await portal.orders()).items).toEqual([])
  expect((await portal.floors()).items[0]).toMatchObject({ floor: null, listed: 0 })
})

test.each([
  ['/orders?side=both', 400, 'bad-request'],
  ['/orders?colour=red', 400, 'bad-request'],
  ['/orders?cursor=abc', 400, 'bad-cursor'],
  [`/orders/0x${'0'.repeat(64)}`, 404, 'not-found'],
  ['/profiles/0x12/listings', 400, 'bad-request'],
])('error: %s', async (path, status, code) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error: { code } })
})

test('an answer that has not changed is not sent twice', async () => {
  const first = await ask('/orders?status=expired')
  const etag = first.headers.get('etag') ?? ''
  const second = await ask('/orders?status=expired', { headers: { 'if-none-match': etag } })
  expect([first.status, second.status]).toEqual([200, 304])
})

test('error: without its database the market says so, and takes nothing', async () => {
  const { orderBook } = await import('@/lib/server/market/order-book')
  await (await orderBook()).store.close()
  const posted = portal.json({ chainId: 31_337, seaport: scenario.market.terms.seaport, orders: [{}] })
  for (const response of [await ask('/orders'), await ask('/orders', posted)]) {
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'database-down' } })
  }
})
