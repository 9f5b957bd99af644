import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { anna, bob, bought, moved, past, registrar, written } from './test-past'
import { changedHandsAt, heldSince } from './arrival'

describe('since when a name is held', () => {
  it('counts from the last time it changed hands', () => {
    expect(heldSince(past(bought, [moved(anna, bob)], [written]))).toBe(1n)
  })

  it('goes on while the registrar renews the name', () => {
    expect(heldSince(past(bought, [moved(anna, registrar), moved(registrar, anna)]))).toBe(0n)
  })

  it('begins anew for who gets a name back', () => {
    expect(heldSince(past(bought, [moved(anna, bob)], [moved(bob, anna)]))).toBe(2n)
  })

  it('begins anew after the name was given up', () => {
    expect(heldSince(past(bought, [moved(anna, zeroAddress)], bought))).toBe(2n)
  })

  it('never began without an event', () => expect(heldSince([])).toBeNull())
})

describe('when a name changed hands', () => {
  it('is the last time that somebody else got it', () => {
    expect(changedHandsAt(past(bought, [moved(anna, bob)], [written]))).toBe(1n)
  })

  it('is when it was sold again after it was given up', () => {
    expect(changedHandsAt(past([moved(zeroAddress, bob)], [moved(bob, zeroAddress)], bought))).toBe(2n)
  })

  it('is never for the first holder, also after a renewal by the registrar', () => {
    expect(changedHandsAt(past(bought, [moved(anna, registrar), moved(registrar, anna)]))).toBeNull()
    expect(changedHandsAt([])).toBeNull()
  })
})
