import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { NameEvent, NameHappening } from './name-event'
import { recordHolder } from './record-holder'

const registrar: Address = '0x1111111111111111111111111111111111111111'
const anna: Address = '0x2222222222222222222222222222222222222222'
const bob: Address = '0x3333333333333333333333333333333333333333'

/** Each inner list is one transaction. */
const past = (...transactions: NameHappening[][]): NameEvent[] =>
  transactions.flatMap((happenings, block) =>
    happenings.map((happening, index) => ({
      ...happening,
      id: `${block}-${index}`,
      transactionHash: `0x${block}`,
      block: BigInt(block),
      at: unixSeconds(block),
    })),
  )

const moved = (from: Address, to: Address): NameHappening => ({
  kind: 'transferred',
  from,
  to,
})
const written: NameHappening = { kind: 'record', record: 'session', isCleared: false }
const bought: NameHappening[] = [
  moved(zeroAddress, registrar),
  written,
  moved(registrar, anna),
  { kind: 'bought', owner: anna, payer: anna, label: 'anna', price: sesh(1n) },
]

describe('who a record belongs to', () => {
  it('a record written inside the purchase is the buyer’s, though it is older than the last transfer', () => {
    expect(recordHolder(past(bought), 'session')).toBe(anna)
  })

  it('a record that came along with a transfer is the previous owner’s', () => {
    expect(recordHolder(past(bought, [moved(anna, bob)]), 'session')).toBe(anna)
  })

  it('what the new owner wrote is the new owner’s', () => {
    expect(recordHolder(past(bought, [moved(anna, bob)], [written]), 'session')).toBe(bob)
  })

  it('a record that was never written is nobody’s', () => {
    expect(recordHolder(past(bought), 'lokinet')).toBeNull()
  })
})
