import { join } from 'node:path'
import { erc20Abi, type Hex } from 'viem'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { LocalChain } from '@/indexer/testing/local-chain'
import { MarketScenario } from '@/indexer/testing/market-scenario'
import { tokenOf } from '@/indexer/testing/name-scenario'
import { SESH } from '@/indexer/testing/staking-actors'
import { buyCall } from '@/lib/market/seaport/buy'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import { canonicalSignature } from '@/lib/market/seaport/signature'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { cancelCall, cancelAllCall } from '@/lib/market/seaport/withdraw'
import { MarketPortal } from './market-portal'
import { askRoutes } from './testing/portal-routes'
import { postedOf, withSignature } from './posted'

vi.mock('server-only', () => ({}))

/** A database or a chain starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000

let chain: LocalChain
let scenario: MarketScenario
let portal: MarketPortal

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
  portal = new MarketPortal(askRoutes, scenario.deployment)
}, START_MILLISECONDS)
afterAll(() => chain.stop())

test('E-14: a listing is taken once, under either encoding of its signature', async () => {
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
  const response = await askRoutes(path)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error: { code } })
})

test('an answer that has not changed is not sent twice', async () => {
  const first = await askRoutes('/orders?status=expired')
  const etag = first.headers.get('etag') ?? ''
  const second = await askRoutes('/orders?status=expired', { headers: { 'if-none-match': etag } })
  expect([first.status, second.status]).toEqual([200, 304])
})

test('error: without its database the market says so, and takes nothing', async () => {
  const { orderBook } = await import('@/lib/server/market/order-book')
  await (await orderBook()).store.close()
  const posted = portal.json({ chainId: 31_337, seaport: scenario.market.terms.seaport, orders: [{}] })
  for (const response of [await askRoutes('/orders'), await askRoutes('/orders', posted)]) {
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'database-down' } })
  }
})
