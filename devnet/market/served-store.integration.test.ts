import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LocalPostgres, postgresVersion } from '@/indexer/testing/local-postgres'
import { readSoldTo } from '@/lib/server/market/store/cursor'
import { readFloors } from '@/lib/server/market/store/floors'
import { namesWithoutPast } from '@/lib/server/market/store/sales'
import { addSoldNames } from '@/lib/server/market/store/save-names'
import { saveOrder } from '@/lib/server/market/store/save-orders'
import { openServed } from '@/lib/server/market/store/served'
import type { Store } from '@/lib/server/market/store/store'
import { testHash, testName, testOrder } from '@/lib/server/market/store/test-order'

vi.mock('server-only', () => ({}))

const START_MILLISECONDS = 120_000

describe.skipIf(postgresVersion() === null)('two servers of one Postgres', () => {
  let postgres: LocalPostgres
  let stores: [Store, Store]
  beforeAll(async () => {
    postgres = await LocalPostgres.start()
    const open = () => openServed(postgres.url, 'market_test')
    stores = await Promise.all([open(), open()])
  }, START_MILLISECONDS)
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()))
    await postgres.stop()
  })

  test('make the tables once, apart from everybody else’s', async () => {
    const schemas = await postgres.query<{ schema: string }>(
      `select distinct table_schema as schema from information_schema.tables where table_name = 'market_order'`,
    )
    expect(schemas).toEqual([{ schema: 'market_test' }])
  })

  test('hear what the other one committed', async () => {
    const [first, second] = stores
    const heard: string[] = []
    const stop = await second.listen('market_change', (payload) => heard.push(payload))
    await saveOrder(first.database, testOrder(1), [testName(1n, '123', ['digits3'])])
    await vi.waitFor(() => expect(heard).toEqual([JSON.stringify({ orders: [testHash(1)] })]))
    expect(await readFloors(second.database, ['digits3'])).toMatchObject([{ price: 100n, listed: 1 }])
    await stop()
  })

  test('take the same order once, whoever comes first', async () => {
    const both = stores.map((store) => saveOrder(store.database, testOrder(2), [testName(2n, '456')]))
    expect((await Promise.all(both)).sort()).toEqual([false, true])
  })

  test('go on with the index’s sales where the other one ended', async () => {
    const [first, second] = stores
    const sold = [{ tokenId: 3n, label: null }]
    await addSoldNames(first.database, { sold, soldTo: 'there' }, 7)
    expect(await readSoldTo(second.database)).toBe('there')
    expect(await namesWithoutPast(second.database, 9)).toContain(3n)
  })

  test('follow one at a time', async () => {
    const [first, second] = stores
    let ran = 0
    await first.lead(async () => {
      await second.lead(() => Promise.resolve(void (ran += 1)))
    })
    expect(ran).toBe(0)
    await second.lead(() => Promise.resolve(void (ran += 1)))
    expect(ran).toBe(1)
  })
})
