import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { recordHolder } from './record-holder'
import { anna, bob, bought, moved, past, registrar, written } from './test-past'

describe('who a record belongs to', () => {
  it('a record written inside the purchase is the buyer’s, though it is older than the last transfer', () => {
    expect(recordHolder(past(bought), 'session')).toBe(anna)
  })

  it('it is the buyer’s too as the index tells it, without the registrar’s handing over', () => {
    const told = bought.filter((happening) => happening.kind !== 'transferred')
    expect(recordHolder(past([moved(zeroAddress, registrar), ...told]), 'session')).toBe(anna)
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
