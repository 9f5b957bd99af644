import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { moveSoldTo } from '../store/cursor'
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
let asked: string[] = []

function answer(url: string): Response {
  asked.push(new URL(url).searchParams.get('cursor') ?? '')
  const from = Number(asked.at(-1))
  if (Number.isNaN(from)) return Response.json({ error: { code: 'bad-cursor' } }, { status: 400 })
  const isLast = from + 2 >= sales.length
  const items = sales.slice(from, from + 2)
  return Response.json({
    items,
    nextCursor: isLast ? null : String(from + 2),
    total: sales.length,
    freshness,
  })
}

const folder = mkdtempSync(join(tmpdir(), 'sold-names-'))
let store: Store
let isUp = true
beforeAll(async () => {
  store = await openEmbedded(folder)
  vi.stubGlobal('fetch', (url: string) =>
    isUp ? Promise.resolve(answer(url)) : Promise.reject(new TypeError('fetch failed')),
  )
}, START_MILLISECONDS)
afterAll(async () => {
  vi.unstubAllGlobals()
  await store.close()
  rmSync(folder, { recursive: true })
})

/** @returns where the index was asked to go on, page by page. */
async function round(): Promise<string[]> {
  asked = []
  await completeSold({ store, mode: 'blake2b-base64', indexUrl: 'http://index/v1' }, 20)
  return asked
}

const labels = async () =>
  (await listNames(store.database, { sort: 'label' }, rules)).items.map(({ label }) => label)

test('a name that was only ever sold elsewhere is in the list, with what it was sold for', async () => {
  expect(await round()).toEqual(['', '2'])
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

test('after a restart the next round goes on with the last page, which may have grown', async () => {
  await store.close()
  store = await openEmbedded(folder)
  sales.push(saleOf('cedar', 4))
  expect(await round()).toEqual(['2'])
  expect(await labels()).toEqual(['amber', 'birch', 'cedar'])
})

test('an index that does not answer is asked again from the same place', async () => {
  isUp = false
  expect(await round()).toEqual([])
  isUp = true
  expect(await round()).toEqual(['2'])
})

test('error: a page whose names could not be kept is read again', async () => {
  sales.push(saleOf('elder', 5))
  await store.database.execute(sql`alter table traded_name add constraint no_fir check (label <> 'fir')`)
  sales[3] = saleOf('fir', 4)
  await expect(round()).rejects.toThrow()
  await store.database.execute(sql`alter table traded_name drop constraint no_fir`)
  expect(await round()).toEqual(['2', '4'])
  expect(await labels()).toEqual(['amber', 'birch', 'cedar', 'elder', 'fir'])
})

test('error: an index that does not know the place is read from its first sale', async () => {
  await moveSoldTo(store.database, 'a place of another version')
  expect(await round()).toEqual(['a place of another version'])
  expect(await round()).toEqual(['', '2', '4'])
})
