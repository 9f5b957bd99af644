import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IndexProcess } from './testing/index-process'
import { LocalChain } from './testing/local-chain'
import { MarketScenario } from './testing/market-scenario'
import {
  activityList,
  lastSales,
  marketSeries,
  marketStats,
  nameSales,
  saleList,
} from './testing/market-wire'
import { tokenOf } from './testing/name-scenario'
import { nameAnswer, statusOf } from './testing/name-wire'
import { SESH } from './testing/staking-actors'
import { problem } from './testing/wire'

/** How long the index may take to follow the chain. */
const FOLLOW = { timeout: 30_000, interval: 100 }
const START_MILLISECONDS = 120_000

const inSesh = (amount: string) => Number(BigInt(amount)) / Number(SESH)

describe('an index of the market beside its chain', () => {
  let chain: LocalChain
  let story: MarketScenario
  let index: IndexProcess
  let directory: string

  const start = (fresh: boolean) =>
    IndexProcess.start({ deploymentFile: chain.describe(story.deployment), directory, fresh })

  const get = async (path: string) => (await index.get(`/v1/market${path}`)).body
  const allSales = (query = '') =>
    index.all(`/v1/market/sales?order=asc${query}`, (body) => saleList.parse(body))
  const stats = async () => marketStats.parse(await get('/stats'))
  const labelsOf = async (query: string) => (await allSales(query)).map(({ label }) => label)

  const followsTheChain = async () => {
    const head = await chain.head()
    await expect.poll(async () => statusOf((await index.get('/v1/status')).body), FOLLOW).toEqual(head)
  }

  /** As the story tells it. */
  const told = async () =>
    (await allSales()).map(({ label, side, seller, buyer, price }) => ({
      ...{ label, side, seller, buyer, price: inSesh(price) },
    }))
  const expected = () =>
    story.sold.map(({ seller, buyer, ...sale }) => ({
      ...{ ...sale, seller: story.market.address(seller), buyer: story.market.address(buyer) },
    }))

  /** All that the tables hold of the market, without how fresh it is. */
  const everything = async () => ({
    sales: await allSales(),
    activity: await index.all('/v1/market/activity?limit=200', (body) => activityList.parse(body)),
    days: marketSeries.parse(await get('/series')).points,
    hours: marketSeries.parse(await get('/series?bucket=hour&category=digits3')).points,
    stats: { ...(await stats()), freshness: null },
    name: { ...nameSales.parse(await get(`/sales/${tokenOf('1969')}`)), freshness: null },
  })

  beforeAll(async () => {
    chain = await LocalChain.start()
    directory = join(chain.folder, 'index')
    story = await MarketScenario.prepare(chain)
    await story.history()
    index = await start(false)
  }, START_MILLISECONDS)

  afterAll(async () => {
    await index?.stop()
    await chain?.stop()
  }, 20_000)

  it('has the sales of before it started', async () => {
    await followsTheChain()
    expect(await told()).toEqual(expected())
  })

  it('B.7: every way to sell is one sale, with who sold, who bought, and what the buyer paid', async () => {
    await story.everyWay()
    await followsTheChain()
    expect(await told()).toEqual(expected())
    expect(await allSales('&limit=3&sort=price')).toHaveLength(story.sold.length)
    const [one] = await allSales(`&orderHash=${(await allSales('&length=5'))[0]?.orderHash}`)
    expect(one).toMatchObject({ bundleSize: 1, washScore: 0, isWash: false })
    const bundle = await allSales(
      `&buyer=${story.market.address('Dan')}&seller=${story.market.address('Alice')}`,
    )
    expect(bundle.map(({ bundleSize, orderPrice }) => [bundleSize, inSesh(orderPrice)])).toEqual(
      Array(3).fill([3, 90]),
    )
  })

  it('E-23: what was bought counts as asked for, whoever sent the transaction', async () => {
    const received = story.sold.map(async ({ label }) => {
      const { name } = nameAnswer.parse((await index.get(`/v1/names/${tokenOf(label)}`)).body)
      return name.isReceived ? [label] : []
    })
    expect((await Promise.all(received)).flat()).toEqual([])
  })

  it('finds by category, length, name and maker', async () => {
    expect(await labelsOf('&category=digits3')).toEqual(['456', '123', '789'])
    expect(await labelsOf('&category=year')).toEqual(['1969'])
    expect(await labelsOf('&length=5')).toEqual(['level', 'alice', 'three', 'three'])
    expect(await labelsOf(`&tokenId=${tokenOf('one')}`)).toEqual(['one', 'one'])
    expect(await labelsOf(`&maker=${story.market.address('Dan')}`)).toEqual(['456', 'one'])
    expect(await labelsOf('&from=99999999999')).toEqual([])
  })

  it('tells withdrawals, counters, cleared records and what was swept, newest first', async () => {
    await story.otherActs()
    await followsTheChain()
    const { items } = activityList.parse(await get('/activity?kind=cancelled,counter-moved,validated,swept'))
    expect(items.map(({ kind }) => kind)).toEqual([
      ...['swept', 'counter-moved', 'cancelled', 'validated', 'cancelled'],
    ])
    expect(items[2]).toMatchObject({
      ...{ orderHash: story.withdrawn, account: story.market.address('Bob'), tokenId: null, sale: null },
    })
    const cleared = activityList.parse(await get('/activity?kind=records-cleared')).items
    expect(cleared.map(({ label }) => label)).toEqual(['three', 'two', 'one', 'alice', 'level', '1969'])
    const ofName = activityList.parse(await get(`/activity?tokenId=${tokenOf('alice')}`)).items
    expect(ofName.map(({ kind, sale }) => [kind, sale?.price])).toEqual([
      ['records-cleared', undefined],
      ['sale', String(30n * SESH)],
    ])
    const ofBuyer = activityList.parse(await get(`/activity?kind=sale&wallet=${story.market.address('Dan')}`))
    expect(ofBuyer.total).toBe(6)
  })

  it('sums by category, by day and for each name', async () => {
    const { categories, movers, lastSale } = await stats()
    const volume = story.sold.reduce((sum, { price }) => sum + price, 0)
    expect(categories[0]).toMatchObject({ category: null, total: { sales: story.sold.length } })
    expect(inSesh(categories[0]?.total.volume ?? '')).toBe(volume)
    expect(categories.find(({ category }) => category === 'digits3')).toMatchObject({
      total: { sales: 3, volume: String(94n * SESH) },
      month: { sales: 3, before: { sales: 0, volume: '0' } },
    })
    expect(movers).toEqual([])
    expect(lastSale?.label).toBe('789')
    const { points } = marketSeries.parse(await get('/series'))
    expect(points.reduce((sum, point) => sum + inSesh(point.volume), 0)).toBe(volume)
    const last = lastSales.parse(await get(`/last-sales?tokenIds=${['one', 'fresh'].map(tokenOf).join()}`))
    expect(last.items.map(({ label, price }) => [label, inSesh(price)])).toEqual([['one', 50]])
  })

  it('E-26: a name back and forth is shown with a mark, and counts in no figure', async () => {
    const before = await stats()
    await story.backAndForth()
    await followsTheChain()
    const { figures, items } = nameSales.parse(await get(`/sales/${tokenOf('1969')}?order=asc`))
    expect(items.map(({ washScore }) => washScore)).toEqual([0, 3, 3, 3, 4])
    expect(items.at(-1)).toMatchObject({ isWash: true })
    expect(figures).toMatchObject({ sales: 4, volume: String(1_600n * SESH), lowest: String(100n * SESH) })
    expect(figures.last?.id).toBe(items[3]?.id)
    expect(await labelsOf(`&wash=hidden&tokenId=${tokenOf('1969')}`)).toHaveLength(4)
    const [all] = (await stats()).categories
    expect(all?.total.sales).toBe((before.categories[0]?.total.sales ?? 0) + 3)
  })

  it('movers are names sold again for another price', async () => {
    await story.sell('Bob', 'Carol', 'level', 60)
    await followsTheChain()
    expect((await stats()).movers).toMatchObject([
      { label: 'level', price: String(60n * SESH), previousPrice: String(40n * SESH) },
    ])
  })

  it('takes back a sale that the chain takes back, with all its sums', async () => {
    const before = await everything()
    const id = await chain.test.snapshot()
    await story.sell('Carol', 'Dan', 'level', 77)
    await followsTheChain()
    expect((await everything()).sales).toHaveLength(before.sales.length + 1)
    await chain.test.revert({ id })
    await followsTheChain()
    expect(await everything()).toEqual(before)
    await story.sell('Carol', 'Dan', 'level', 78)
    await followsTheChain()
    expect((await stats()).lastSale?.price).toBe(String(78n * SESH))
    await chain.test.request<{ Method: 'anvil_reorg'; Parameters: [number, []]; ReturnType: null }>({
      method: 'anvil_reorg',
      params: [1, []],
    })
    await expect.poll(everything, FOLLOW).toEqual(before)
    story.sold.splice(-2)
  })

  it.each([
    ['/sales?category=rude', 400, 'bad-parameter'],
    ["/sales?tokenId=1'--", 400, 'bad-parameter'],
    ['/sales?cursor=abc', 400, 'bad-cursor'],
    ['/sales?colour=red', 400, 'unknown-parameter'],
    ['/sales/alice', 400, 'bad-parameter'],
    ['/activity?kind=gossip', 400, 'bad-parameter'],
    ['/last-sales', 400, 'bad-parameter'],
    [`/last-sales?tokenIds=${Array(51).fill('1').join()}`, 400, 'bad-parameter'],
  ])('error: E-32 %s', async (path, status, code) => {
    const answer = await index.get(`/v1/market${path}`)
    expect(answer.status).toBe(status)
    expect(problem.parse(answer.body).error.code).toBe(code)
  })

  it(
    'makes the same tables when it reads the whole chain again',
    async () => {
      const before = await everything()
      expect(await index.stop()).toBe(0)
      index = await start(true)
      expect(await everything()).toEqual(before)
      expect(await told()).toEqual(expected())
    },
    START_MILLISECONDS,
  )
})
