import { beforeEach, describe, expect, it } from 'vitest'
import { stubBrowserStorage } from '@/components/wallet/testing/stub-browser-storage'
import { CART_LIMIT, cartStore } from './cart-store'

const labels = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `name-${from + index}`)

beforeEach(stubBrowserStorage)

describe('cartStore', () => {
  it('holds what one purchase can hold, the first that came', () => {
    cartStore.add(labels(0, 19))
    cartStore.add(labels(15, 40))
    expect(CART_LIMIT).toBe(20)
    expect(cartStore.read().map(({ label }) => label)).toEqual(labels(0, 20))
  })

  it('a full cart takes nothing more, and has room again after a removal', () => {
    cartStore.add(labels(0, 20))
    cartStore.add(['late'])
    expect(cartStore.read().some(({ label }) => label === 'late')).toBe(false)
    cartStore.remove(['name-3'])
    cartStore.add(['late'])
    expect(cartStore.read().at(-1)).toEqual({ label: 'late', periods: 1 })
  })

  it('keeps how long each name shall last', () => {
    cartStore.add(['alice', 'bob'])
    cartStore.setPeriods('bob', 3)
    cartStore.add(['bob'])
    expect(cartStore.read()).toEqual([
      { label: 'alice', periods: 1 },
      { label: 'bob', periods: 3 },
    ])
  })

  it('is empty when the browser kept something else', () => {
    window.localStorage.setItem('session-portal.name-cart', '[{"label":"<svg>","periods":1}]')
    expect(cartStore.read()).toEqual([])
  })
})
