import { describe, expect, it } from 'vitest'
import { milliseconds } from '@/lib/units/time'
import type { FlowRecord } from '../flow-record'
import type { Intent } from '../intents'
import type { KeyValueStore } from '../journal'
import { batchSums, type BatchRecord, leftOf, withJournal } from './batch-record'
import { batchKey, batchText, loadBatch } from './batch-store'
import { splitBatch } from './split-batch'

const wallet = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const nothing = {
  contributed: null,
  claimed: null,
  lifetime: null,
  leaveRequestedAt: null,
  paidOutAt: null,
  held: null,
  renewedAt: null,
}
const item = (id: string, intent: Intent, status: FlowRecord['status'] = 'open'): FlowRecord => ({
  id,
  intent,
  baseline: nothing,
  startedAt: milliseconds(1),
  status,
  steps: [],
})
const request = (id: string, nodeId: bigint, status?: FlowRecord['status']) =>
  item(id, { kind: 'request-exit', nodeId }, status)

const batch: BatchRecord = { id: 'b', callsId: null, items: [request('1', 1n), request('2', 2n, 'failed')] }

const holding = (text: string | null): KeyValueStore => ({ getItem: () => text, setItem: () => undefined })

describe('a batch in this browser', () => {
  it('comes back exactly as it was kept', () => {
    expect(loadBatch(holding(batchText(batch)), 'any')).toEqual(batch)
  })
  it.each([null, '', '{', '[]', '{"id":"b"}'])('is nothing when %j is kept', (text) => {
    expect(loadBatch(holding(text), 'any')).toBeNull()
  })
  it('is kept apart for each wallet and chain, in any letter case', () => {
    const lower = wallet.toLowerCase() as typeof wallet
    expect(batchKey({ chainId: 1, wallet })).toBe(batchKey({ chainId: 1, wallet: lower }))
    expect(batchKey({ chainId: 1, wallet })).not.toBe(batchKey({ chainId: 2, wallet }))
  })
})

describe('what became of a batch', () => {
  const three: BatchRecord = { ...batch, items: [request('1', 1n), request('2', 2n), request('3', 3n)] }
  const journal = [request('1', 1n, 'done'), request('2', 2n, 'failed'), request('9', 9n, 'done')]

  it('takes the word of the journal for each item by its id', () => {
    expect(withJournal(three, journal).items.map(({ status }) => status)).toEqual(['done', 'failed', 'open'])
  })
  it('tells partial success as it is', () => {
    expect(batchSums(withJournal(three, journal))).toEqual({ done: 1, failed: 1, left: 1, all: 3 })
  })
  it('goes on with what was refused in the wallet, not with what failed on the chain', () => {
    const refused = withJournal(three, [request('1', 1n, 'abandoned'), request('2', 2n, 'failed')])
    expect(leftOf(refused).map(({ id }) => id)).toEqual(['1', '3'])
  })
})

describe('what one request to the wallet can hold', () => {
  it('never holds removals with a signature: each makes the next signature stale', () => {
    const exits = [item('1', { kind: 'exit', nodeId: 1n }), item('2', { kind: 'liquidate', nodeId: 2n })]
    expect(splitBatch([...exits, request('3', 3n)])).toEqual({ together: [request('3', 3n)], inTurn: exits })
  })
  it('proves balances before a removal without a signature changes the nodes', () => {
    const removal = item('1', { kind: 'exit-after-wait', nodeId: 1n })
    const claim = item('2', { kind: 'claim', amount: null })
    expect(splitBatch([removal, claim]).together).toEqual([claim, removal])
  })
})
