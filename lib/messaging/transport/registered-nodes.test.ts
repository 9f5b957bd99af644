import { afterEach, expect, it, vi } from 'vitest'
import { indexedNodes } from './registered-nodes'

const [ONE, TWO] = ['aa'.repeat(32), 'bb'.repeat(32)]
const nowSeconds = () => Math.floor(Date.now() / 1000)

const row = (nodeId: number, ed25519PublicKey: string) => ({
  ...{ nodeId: String(nodeId), ed25519PublicKey, blsPublicKey: 'cc'.repeat(64) },
  ...{ operator: `0x${'11'.repeat(20)}`, fee: 0, contributionContract: null, deposit: '25000000000000' },
  ...{ contributors: [], addedAt: 1_700_000_000, state: 'active' },
  ...{ leaveRequestedAt: null, latestLeaveRequestAt: null, leaveRequestedBy: null },
  ...{ removedAt: null, removal: null, returnedAmount: null },
})

const answering = (timestamp: number) =>
  vi.stubGlobal('fetch', async () =>
    Response.json({
      ...{ items: [row(1, ONE), row(2, TWO)], nextCursor: null, total: 2 },
      freshness: { chainId: 1, block: 5, timestamp },
    }),
  )

afterEach(() => vi.unstubAllGlobals())

it('the keys of all nodes that the index lists', async () => {
  answering(nowSeconds() - 60)
  expect(await indexedNodes()).toEqual(new Set([ONE, TWO]))
})

it('an index that is a day behind says nothing', async () => {
  answering(nowSeconds() - 86_460)
  expect(await indexedNodes()).toBeUndefined()
})

it.each<[what: string, answer: () => Promise<Response>]>([
  ['is down', () => Promise.reject(new TypeError('down'))],
  ['is not there', async () => new Response('', { status: 404 })],
  ['answers something else', async () => Response.json({ items: 'none' })],
])('an index that %s says nothing', async (_, answer) => {
  vi.stubGlobal('fetch', answer)
  expect(await indexedNodes()).toBeUndefined()
})
