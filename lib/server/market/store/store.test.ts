import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { turnClock, repriceAuctions } from './clock'
import { moveCursor, moveSoldTo, openAlarm, readCursor, readSoldTo, saveAlarms } from './cursor'
import { openEmbedded } from './embedded'
import { findOrders, soldLookAlikes } from './find-orders'
import { readFloors } from './floors'
import { forgetSince, mark, markDepartures } from './marks'
import { forgetPasts, forgetSales, namesWithoutPast, savePast, saveSales } from './sales'
import { cheaperListings, openOf, saveOrder } from './save-orders'
import { saveVerdicts } from './save-verdicts'
import { rowsOf, type Store } from './store'
import { testAddress, testHash, testName, testOrder } from './test-order'

vi.mock('server-only', () => ({}))

/** A database or a chain starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000

let store: Store
beforeAll(async () => {
  store = await openEmbedded(null)
}, START_MILLISECONDS)
afterAll(() => store.close())
beforeEach(async () => {
  const tables = await rowsOf<{ name: string }>(
    store.database,
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  await store.database.execute(sql.raw(`truncate ${tables.map(({ name }) => name).join(', ')}`))
})

const order = async (index: number) => (await findOrders(store.database, [testHash(index)]))[0]
const floorOf = async (category: 'digits3' | '') => (await readFloors(store.database, [category]))[0]
const verdict = { reason: null, price: 100n, isValidatedOnChain: false } as const
const none = { hashes: [], tokenIds: [], makers: [], all: false }

test('an order that comes twice is kept once and announced once', async () => {
  const heard: string[] = []
  const stop = await store.listen('market_change', (payload) => heard.push(payload))
  expect(await saveOrder(store.database, testOrder(1), [testName(1n, '123')])).toBe(true)
  expect(await saveOrder(store.database, testOrder(1, { price: 5n }), [])).toBe(false)
  expect((await order(1))?.price).toBe(100n)
  expect(heard).toEqual([JSON.stringify({ orders: [testHash(1)] })])
  await stop()
})

test('a name without a letter, whose skeleton is empty, is looked up like any other', async () => {
  await saveOrder(store.database, testOrder(1), [testName(1n, '_')])
  const sale = {
    orderHash: testHash(1),
    block: 11,
    timestamp: 2_010,
    price: 5n,
    names: [{ tokenId: 1n, price: 5n }],
  }
  const parties = { seller: testAddress(1), buyer: testAddress(2), transactionHash: testHash(8) }
  await saveSales(store.database, [{ ...sale, ...parties }])
  expect(await soldLookAlikes(store.database, ['', 'sean'])).toEqual(new Map([['', new Set([1n])]]))
})

test('nothing of an order stays when a part of it cannot be kept', async () => {
  const twice = { ...testOrder(1), tokenIds: [1n, 1n] }
  await expect(saveOrder(store.database, twice, [testName(1n, '123')])).rejects.toThrow()
  expect(await order(1)).toBeUndefined()
})

test('an order from before the cursor is looked at once more', async () => {
  const terms = { transferFee: 0n, expiration: 100, areRenewalsOn: true }
  await moveCursor(store.database, { block: 12, hash: testHash(9), timestamp: 2_100, ...terms })
  await saveOrder(store.database, testOrder(1), [testName(1n, '123')])
  expect((await order(1))?.recheckFrom).toBe(12)
  expect(await readCursor(store.database, 'followed')).toMatchObject({ block: 12, transferFee: 0n })
})

test('E-27: the floor is the cheapest listing that is active, and follows it', async () => {
  await saveOrder(store.database, testOrder(1, { price: 300n }), [testName(1n, '123', ['digits3'])])
  await saveOrder(store.database, testOrder(2, { price: 200n }), [testName(2n, '456', ['digits3'])])
  expect(await floorOf('digits3')).toMatchObject({ price: 200n, hash: testHash(2), listed: 2 })
  const off = { ...verdict, hash: testHash(2), status: 'inactive', reason: 'not-approved' } as const
  await saveVerdicts(store.database, [{ ...off, price: 200n }], { block: 11, timestamp: 2_010 })
  expect(await floorOf('digits3')).toMatchObject({ price: 300n, hash: testHash(1), listed: 1 })
  expect(await floorOf('')).toMatchObject({ price: 300n, listed: 1 })
})

test('a bundle and a private listing are no floor', async () => {
  await saveOrder(store.database, testOrder(1, { taker: testAddress(5), kind: 'private' }), [
    testName(1n, '123'),
  ])
  const bundle = testOrder(2, { tokenId: null, kind: 'bundle' })
  await saveOrder(store.database, { ...bundle, tokenIds: [2n, 3n] }, [testName(2n, '1'), testName(3n, '2')])
  expect(await floorOf('')).toMatchObject({ price: null, listed: 0 })
})

test('a verdict of an older block changes nothing', async () => {
  await saveOrder(store.database, testOrder(1), [testName(1n, '123')])
  const late = { ...verdict, hash: testHash(1), status: 'inactive', reason: 'not-owner' } as const
  await saveVerdicts(store.database, [late], { block: 9, timestamp: 1_990 })
  expect(await order(1)).toMatchObject({ status: 'active', validatedAtBlock: 10 })
})

test('a mark stays until a block that is not before it was read', async () => {
  await saveOrder(store.database, testOrder(1), [testName(1n, '123')])
  await mark(store.database, { ...none, tokenIds: [1n] }, 20)
  const fine = { ...verdict, hash: testHash(1), status: 'active' } as const
  await saveVerdicts(store.database, [fine], { block: 19, timestamp: 2_090 })
  expect((await order(1))?.recheckFrom).toBe(20)
  await saveVerdicts(store.database, [fine], { block: 20, timestamp: 2_100 })
  expect((await order(1))?.recheckFrom).toBeNull()
})

test('a reorganisation has everything looked at that was learnt since, also what had ended', async () => {
  await saveOrder(store.database, testOrder(1), [testName(1n, '123')])
  await saveOrder(store.database, testOrder(2), [testName(2n, '456')])
  const filled = { ...verdict, hash: testHash(1), status: 'filled', reason: 'filled' } as const
  await saveVerdicts(store.database, [filled], { block: 30, timestamp: 2_300 })
  const alarm = { block: 30, logIndex: 1, kind: 'channel-changed', transactionHash: testHash(5) } as const
  await saveAlarms(store.database, [alarm])
  expect(await openAlarm(store.database, 30)).toBeNull()
  expect(await openAlarm(store.database, 29)).toMatchObject(alarm)
  await forgetSince(store.database, 25)
  expect(await order(1)).toMatchObject({ recheckFrom: 25, validatedAtBlock: 25 })
  expect(await order(2)).toMatchObject({ recheckFrom: null, validatedAtBlock: 10 })
  expect(await openAlarm(store.database, 0)).toBeNull()
})

test('a listing remembers the first time its name left, and forgets it with the block', async () => {
  const { maker } = testOrder(1).row
  await saveOrder(store.database, testOrder(1), [testName(1n, '123')])
  const left = (block: number) => markDepartures(store.database, [{ tokenId: 1n, from: maker, block }])
  expect(await left(14)).toEqual([testHash(1)])
  await left(16)
  expect(await markDepartures(store.database, [{ tokenId: 1n, from: testAddress(3), block: 11 }])).toEqual([])
  expect((await order(1))?.leftAtBlock).toBe(14)
  await forgetSince(store.database, 13)
  expect((await order(1))?.leftAtBlock).toBeNull()
})

test('what is over expires, and the floor with it', async () => {
  await saveOrder(store.database, testOrder(1, { endTime: 2_500 }), [testName(1n, '123', ['digits3'])])
  await turnClock(store.database, { block: 40, timestamp: 2_499 })
  expect((await order(1))?.status).toBe('active')
  await turnClock(store.database, { block: 41, timestamp: 2_500 })
  expect(await order(1)).toMatchObject({ status: 'expired', reason: 'ended', validatedAtBlock: 41 })
  expect(await floorOf('digits3')).toMatchObject({ price: null, listed: 0 })
})

test('the price of an auction falls with the chain’s time, rounded up', async () => {
  const auction = {
    kind: 'dutch',
    price: 101n,
    startPrice: 101n,
    endPrice: 50n,
    startTime: 0,
    endTime: 100,
  } as const
  await saveOrder(store.database, testOrder(1, auction), [testName(1n, '123', ['digits3'])])
  await repriceAuctions(store.database, { block: 50, timestamp: 50 })
  expect((await order(1))?.price).toBe(76n)
  expect(await floorOf('digits3')).toMatchObject({ price: 76n })
})

test('a sale gives its name a last price, once, until its block is taken back', async () => {
  await saveOrder(store.database, testOrder(1), [testName(1n, '123')])
  const parties = { seller: testAddress(1), buyer: testAddress(2), transactionHash: testHash(8) }
  const sold = { price: 90n, names: [{ tokenId: 1n, price: 90n }], ...parties }
  const sale = { orderHash: testHash(1), block: 33, timestamp: 2_330, ...sold }
  await saveSales(store.database, [sale])
  const last = () =>
    rowsOf(
      store.database,
      sql`select last_sale_price::text as price, last_sale_at::text as at from traded_name`,
    )
  expect(await last()).toEqual([{ price: '90', at: '2330' }])
  await moveSoldTo(store.database, 'a place')
  await forgetSales(store.database, 32)
  expect(await last()).toEqual([{ price: null, at: null }])
  expect(await readSoldTo(store.database)).toBeUndefined()
})

test('a name that was sold before it came here has the past that the index tells, at its share of a bundle', async () => {
  const parties = { seller: testAddress(1), buyer: testAddress(2), transactionHash: testHash(8) }
  const shares = [1n, 2n].map((tokenId) => ({ tokenId, price: 45n }))
  const sale = { orderHash: testHash(70), block: 5, timestamp: 1_500, price: 90n, ...parties }
  await saveSales(store.database, [{ ...sale, names: shares.slice(1) }])
  await saveOrder(store.database, testOrder(1, { tokenId: 1n }), [testName(1n, '123')])
  await saveOrder(store.database, testOrder(2, { tokenId: 2n }), [testName(2n, '456')])
  expect(await namesWithoutPast(store.database, 9)).toEqual([1n, 2n])
  await savePast(store.database, [1n, 2n], [{ ...sale, names: shares.slice(0, 1) }])
  expect(await namesWithoutPast(store.database, 9)).toEqual([])
  const prices = await rowsOf(
    store.database,
    sql`select last_sale_price::text as price from traded_name order by token_id`,
  )
  expect(prices).toEqual([{ price: '45' }, { price: '45' }])
  await forgetPasts(store.database)
  expect(await namesWithoutPast(store.database, 1)).toEqual([1n])
})

test('a maker learns of older listings that stay fillable for less', async () => {
  const { maker } = testOrder(1).row
  await saveOrder(store.database, testOrder(1, { price: 50n, tokenId: 7n }), [testName(7n, '777')])
  await saveOrder(store.database, testOrder(2, { price: 70n, tokenId: 7n, maker }), [])
  const newest = { maker, tokenId: 7n, hash: testHash(2), price: 70n }
  expect(await cheaperListings(store.database, newest)).toEqual([testHash(1)])
  expect(await openOf(store.database, maker)).toEqual({ orders: 2, offered: 0n })
})

test('counts kept as orders come and go are those of a count from the start', async () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  for (let index = 1; index <= 40; index += 1) {
    const tokenId = BigInt(1 + random(12))
    const category = tokenId % 2n === 0n ? (['digits3'] as const) : ([] as const)
    await saveOrder(store.database, testOrder(index, { tokenId, price: BigInt(1 + random(50)) }), [
      testName(tokenId, String(tokenId), category),
    ])
    const hash = testHash(1 + random(index))
    const status = random(2) ? 'inactive' : 'active'
    const reason = status === 'active' ? null : 'not-owner'
    await saveVerdicts(
      store.database,
      [{ ...verdict, hash, status, reason, price: BigInt(1 + random(50)) }],
      {
        block: 10 + index,
        timestamp: 3_000,
      },
    )
  }
  const [counted] = await rowsOf<{ all: number; digits: number; floor: string; cheapest: string }>(
    store.database,
    sql`select count(distinct token_id)::int as all, count(distinct token_id) filter (where token_id % 2 = 0)::int as digits,
          min(price)::text as floor, (min(price) filter (where token_id % 2 = 0))::text as cheapest
        from market_order where status = 'active'`,
  )
  expect(counted?.all).toBeGreaterThan(5)
  expect(await floorOf('')).toMatchObject({ listed: counted?.all, price: BigInt(counted?.floor ?? 0) })
  expect(await floorOf('digits3')).toMatchObject({
    listed: counted?.digits,
    price: BigInt(counted?.cheapest ?? 0),
  })
})
