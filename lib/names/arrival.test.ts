import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { anna, bob, bought, moved, past, registrar, written } from './test-past'
import { heldSince } from './arrival'

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
