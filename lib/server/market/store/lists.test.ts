import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openEmbedded } from './embedded'
import { listNames } from './list-names'
import { listOrders } from './list-orders'
import type { NameParameters } from './name-conditions'
import { CursorError } from './page-cursor'
import { saveSales } from './sales'
import { saveOrder } from './save-orders'
import type { Store } from './store'
import { testAddress, testHash, testName, testOrder } from './test-order'

vi.mock('server-only', () => ({}))

const rules = { timestamp: 3_000, expiration: 2_500, areRenewalsOn: true }
const labels = ['abc', 'a-b', '123', '007', 'moon', 'moonlight', 'x_y', 'full-moon', 'zz', 'k9']

/** A database or a chain starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000

let store: Store
beforeAll(async () => {
  store = await openEmbedded(null)
  for (const [at, label] of labels.entries()) {
    const [index, price] = [at + 1, BigInt(100 + (at % 3) * 10)]
    const name = testName(BigInt(index), label, /^\d{3}$/.test(label) ? ['digits3'] : [])
    await saveOrder(store.database, testOrder(index, { price, endTime: 9_000 - at }), [name])
  }
  const bid = { side: 'bid', kind: 'item-offer', tokenId: 1n, price: 90n, maker: testAddress(50) } as const
  await saveOrder(store.database, testOrder(20, bid), [])
  const any = {
    ...bid,
    kind: 'category-offer',
    tokenId: null,
    criteriaRoot: 77n,
    category: 'digits3',
    price: 40n,
  } as const
  await saveOrder(store.database, { ...testOrder(21, any), criteriaIds: [3n, 4n] }, [])
  const parties = { seller: testAddress(1), buyer: testAddress(2), transactionHash: testHash(8) }
  const sale = {
    orderHash: testHash(5),
    block: 9,
    timestamp: 1_900,
    price: 110n,
    names: [{ tokenId: 5n, price: 110n }],
    ...parties,
  }
  await saveSales(store.database, [sale])
}, START_MILLISECONDS)
afterAll(() => store.close())

const names = async (asked: NameParameters) =>
  (await listNames(store.database, asked, rules)).items.map(({ label }) => label)

test.each([
  [{ sort: 'label' }, ['007', '123', 'a-b', 'abc', 'full-moon', 'k9', 'moon', 'moonlight', 'x_y', 'zz']],
  [{ sort: 'label', order: 'desc', limit: 2 }, ['zz', 'x_y']],
  [{ q: 'moon', sort: 'label' }, ['full-moon', 'moon', 'moonlight']],
  [{ q: 'moon', match: 'starts', sort: 'label' }, ['moon', 'moonlight']],
  [{ q: 'moon', match: 'ends', sort: 'label' }, ['full-moon', 'moon']],
  [{ category: 'digits3', sort: 'label' }, ['007', '123']],
  [{ characters: 'letters', maxLength: 3, sort: 'label' }, ['abc', 'zz']],
  [{ dash: 'with', sort: 'label' }, ['a-b', 'full-moon']],
  [{ digits: 'with', underscore: 'without', sort: 'label' }, ['007', '123', 'k9']],
  [{ state: 'has-offer' }, ['abc']],
  [{ state: 'sold' }, ['moon']],
  [{ sort: 'last-sale' }, ['moon']],
  [{ sort: 'best-offer' }, ['abc']],
  [{ sort: 'ending', limit: 1 }, ['k9']],
  [{ sort: 'newest', limit: 1 }, ['k9']],
  [{ minPrice: '120', maxPrice: '120', sort: 'label' }, ['123', 'moonlight', 'zz']],
] as [NameParameters, string[]][])('names by %o', async (asked, expected) => {
  expect(await names(asked)).toEqual(expected)
})

test('a term that ends soon is told from one that has ended, and from none', async () => {
  expect(await names({ expiresWithin: 499 })).toEqual([])
  expect((await names({ expiresWithin: 500 })).length).toBe(10)
  const endless = await listNames(store.database, { expiresWithin: 500 }, { ...rules, areRenewalsOn: false })
  expect(endless).toMatchObject({ items: [], total: 0, isTotalExact: true })
})

test.each(['price', 'label', 'length', 'ending'] as const)(
  'pages by %s hold every name once',
  async (sort) => {
    const seen: (string | null)[] = []
    let cursor: string | undefined
    do {
      const page = await listNames(store.database, { sort, limit: 3, ...(cursor && { cursor }) }, rules)
      seen.push(...page.items.map(({ label }) => label))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect([...seen].sort()).toEqual([...labels].sort())
    expect(seen).toEqual(await names({ sort }))
  },
)

test('error: a cursor of another list', async () => {
  const { nextCursor } = await listNames(store.database, { sort: 'price', limit: 1 }, rules)
  const other = { sort: 'label', cursor: nextCursor ?? '' } as const
  await expect(listNames(store.database, other, rules)).rejects.toThrow(CursorError)
  await expect(listOrders(store.database, { cursor: 'x' })).rejects.toThrow(CursorError)
})

test('the offers that a name can be sold to include those for its category', async () => {
  const offers = async (token: string) =>
    (await listOrders(store.database, { token, side: 'bid' })).items.map(({ hash }) => hash)
  expect(await offers('3')).toEqual([testHash(21)])
  expect(await offers('1')).toEqual([testHash(20)])
  expect(await offers('2')).toEqual([])
})

test('an owner sees the offers for what it holds, not its own', async () => {
  const received = await listOrders(store.database, {}, { side: 'bid', forNamesOf: testAddress(7) })
  expect(received.items.map(({ hash }) => hash)).toEqual([testHash(21), testHash(20)])
  const own = await listOrders(store.database, {}, { side: 'bid', forNamesOf: testAddress(50) })
  expect(own.items).toEqual([])
})

test('orders come with the names that they are about', async () => {
  const { items } = await listOrders(store.database, { category: 'digits3', sort: 'newest' })
  expect(items.map(({ names: of, criteriaCount }) => [of.map(({ label }) => label), criteriaCount])).toEqual([
    [[], 2],
    [['007'], null],
    [['123'], null],
  ])
})

test('pages of orders hold each once, newest first', async () => {
  const first = await listOrders(store.database, { sort: 'newest', limit: 7 })
  const rest = await listOrders(store.database, { sort: 'newest', limit: 7, cursor: first.nextCursor ?? '' })
  const hashes = [...first.items, ...rest.items].map(({ hash }) => hash)
  expect(rest.nextCursor).toBeNull()
  expect(hashes).toEqual([21, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map(testHash))
})
