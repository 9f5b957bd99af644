import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { openEmbedded } from '../store/embedded'
import { listNames } from '../store/list-names'
import { namesWithoutPast, savePast } from '../store/sales'
import type { Store } from '../store/store'
import { testAddress, testHash } from '../store/test-order'
import { completeSold } from './complete-sold'

vi.mock('server-only', () => ({}))

/** A database starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000
const rules = { timestamp: 3_000, expiration: 2_500, areRenewalsOn: true }
const tokenOf = (label: string) => tokenIdOf(labelToRegistryName(label))

const saleOf = (label: string, at: number) => ({
  ...{ id: `${at}`, tokenId: String(tokenOf(label)), label, orderHash: testHash(at), side: 'ask' },
  ...{ seller: testAddress(1), buyer: testAddress(2), price: '70', orderPrice: '70', bundleSize: 1 },
  ...{ categories: [], washScore: 0, isWash: false, block: at, timestamp: 1_000 + at },
  transactionHash: testHash(8),
})
const freshness = { chainId: 31337, block: 20, timestamp: 3_000 }

/** Sales of the index, two to a page; its cursor is the number of those before. */
const sales = [saleOf('amber', 1), saleOf('birch', 2), saleOf('amber', 3)]
const asked: string[] = []

function answer(url: string) {
  asked.push(new URL(url).searchParams.get('cursor') ?? '')
  const from = Number(asked.at(-1))
  const isLast = from + 2 >= sales.length
  const items = sales.slice(from, from + 2)
  return Response.json({
    items,
    nextCursor: isLast ? null : String(from + 2),
    total: sales.length,
    freshness,
  })
}

let store: Store
let isUp = true
beforeAll(async () => {
  store = await openEmbedded(null)
  vi.stubGlobal('fetch', (url: string) =>
    isUp ? Promise.resolve(answer(url)) : Promise.reject(new TypeError('fetch failed')),
  )
}, START_MILLISECONDS)
afterAll(() => {
  vi.unstubAllGlobals()
  return store.close()
})

const round = (from: string | undefined) =>
  completeSold({ store, mode: 'blake2b-base64', indexUrl: 'http://index/v1' }, from, 20)
const labels = async () =>
  (await listNames(store.database, { sort: 'label' }, rules)).items.map(({ label }) => label)

test('a name that was only ever sold elsewhere is in the list, with what it was sold for', async () => {
  expect(await round(undefined)).toBe('2')
  expect(asked).toEqual(['', '2'])
  expect(await labels()).toEqual(['amber', 'birch'])
  const unread = await namesWithoutPast(store.database, 9)
  expect(new Set(unread)).toEqual(new Set([tokenOf('amber'), tokenOf('birch')]))
  const sold = { orderHash: testHash(3), block: 3, timestamp: 1_003, transactionHash: testHash(8) }
  const parties = { seller: testAddress(1), buyer: testAddress(2), price: 70n }
  await savePast(store.database, unread, [
    { ...sold, ...parties, names: [{ tokenId: tokenOf('amber'), price: 70n }] },
  ])
  const { items } = await listNames(store.database, { state: 'sold', sort: 'last-sale' }, rules)
  expect(items.map(({ label, lastSalePrice, recheckFrom }) => [label, lastSalePrice, recheckFrom])).toEqual([
    ['amber', 70n, 20],
  ])
})

test('the next round goes on with the last page, which may have grown', async () => {
  sales.push(saleOf('cedar', 4))
  expect(await round('2')).toBe('2')
  expect(await labels()).toEqual(['amber', 'birch', 'cedar'])
})

test('an index that does not answer is asked again from the same place', async () => {
  isUp = false
  expect(await round('2')).toBe('2')
})
