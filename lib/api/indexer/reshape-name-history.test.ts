import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { recordHolder } from '@/lib/names/record-holder'
import { nameEventRow } from './name-schemas'
import { reshapeNameHistory } from './reshape-name-history'

const registrar = '0x1111111111111111111111111111111111111111'
const anna = '0x2222222222222222222222222222222222222222'
const bob = '0x3333333333333333333333333333333333333333'

/** A row of the index. @param block - also its time and its transaction. */
const row = (block: number, kind: string, args: Record<string, unknown>, sender = anna) =>
  nameEventRow({
    id: `${block}-${kind}`,
    ...{ tokenId: '7', kind, block, timestamp: block, sender, args },
    transactionHash: `0x${String(block).padStart(64, '0')}`,
  })

const bought = [
  row(1, 'registered', { owner: registrar }),
  row(1, 'record', { recordType: 1, text: 'sealed', length: 6 }),
  row(1, 'purchased', { owner: anna, payer: bob, price: '70000000000', expiresAt: 9 }),
]
const history = (...rows: (typeof bought)[number][]) => reshapeNameHistory([...bought, ...rows].reverse())

describe('the past of a name as the index tells it', () => {
  it('runs from its registration to its end', () => {
    const { events } = history(
      row(2, 'renewed', { owner: anna, renewedAt: 5 }),
      row(3, 'transferred', { from: anna, to: bob, tokenId: '7' }),
      row(4, 'record', { recordType: 1, text: '', length: 0 }, bob),
      row(5, 'reserved', { account: anna }),
      row(6, 'expired', { owner: bob }),
    )
    expect(events).toMatchObject([
      { kind: 'transferred', from: zeroAddress, to: registrar },
      { kind: 'record', record: 'session', isCleared: false },
      { kind: 'bought', owner: anna, payer: bob, price: 70_000_000_000n },
      { kind: 'renewed', renewedAt: 5n },
      { kind: 'transferred', from: anna, to: bob },
      { kind: 'record', record: 'session', isCleared: true },
      { kind: 'transferred', from: bob, to: zeroAddress },
    ])
  })

  it('a record of the purchase is the buyer’s, also after the name went to somebody else', () => {
    const { events, writers } = history(row(2, 'transferred', { from: anna, to: bob }))
    expect(recordHolder(events, 'session')).toBe(anna)
    expect(writers).toEqual({ session: anna, lokinet: null })
  })

  it('who wrote last is the writer', () => {
    const { writers } = history(row(2, 'record', { recordType: 1, text: 'new', length: 3 }, bob))
    expect(writers.session).toBe(bob)
  })

  it('error: a row without what belongs to its kind makes the whole answer worthless', () => {
    expect(() => history(row(2, 'transferred', { from: anna }))).toThrow(
      expect.objectContaining({ code: 'bad-response' }),
    )
  })
})
