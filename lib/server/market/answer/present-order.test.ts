import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { skeleton } from '@/lib/names/look-alike'
import { openEmbedded } from '../store/embedded'
import { saveSales } from '../store/sales'
import { saveNames } from '../store/save-names'
import type { Store } from '../store/store'
import { testAddress, testHash, testName } from '../store/test-order'
import { lookAlikeFlags } from './present-order'

vi.mock('server-only', () => ({}))

/** A database starts slowly on a busy machine. */
const START_MILLISECONDS = 120_000

let store: Store
beforeAll(async () => {
  store = await openEmbedded(null)
}, START_MILLISECONDS)
afterAll(() => store.close())

const named = (tokenId: bigint, label: string) => ({ tokenId, label, skeleton: skeleton(label) })

test('E-01: a name is marked when it looks like another one that was sold or that is protected, never like itself', async () => {
  await saveNames(store.database, [testName(1n, 'modern'), testName(2n, 'modem')])
  const parties = { seller: testAddress(1), buyer: testAddress(2), price: 9n }
  await saveSales(store.database, [
    {
      orderHash: testHash(1),
      block: 5,
      timestamp: 1_500,
      transactionHash: testHash(8),
      ...parties,
      names: [{ tokenId: 1n, price: 9n }],
    },
  ])
  const names = [named(1n, 'modern'), named(2n, 'modem'), named(3n, 'bridge'), named(4n, 'br1dge')]
  const flagsOf = await lookAlikeFlags(store.database, names)
  expect(names.map(flagsOf)).toEqual([[], ['traded-look-alike'], [], ['protected-look-alike']])
})
