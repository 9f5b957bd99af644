import { beforeEach, describe, expect, it } from 'vitest'
import { stubBrowserStorage } from '@/components/wallet/testing/stub-browser-storage'
import { isKept, keptNamesStore } from './kept-names-store'

const KEY = 'session-portal.kept-names'
const wallet = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const other = '0xBcd4042DE499D14e55001CcbB24a551F3b954096'
const name = { wallet, tokenId: 2n ** 255n } as const
const inOtherCase = { ...name, wallet: wallet.toLowerCase() as typeof wallet }

let kept: Map<string, string>

beforeEach(() => {
  kept = stubBrowserStorage()
})

describe('E-23: a name that came unasked', () => {
  it('is hidden until its owner keeps it, and again afterwards', () => {
    expect(isKept(keptNamesStore.read(), name)).toBe(false)
    keptNamesStore.keep(name)
    keptNamesStore.keep(inOtherCase)
    expect(keptNamesStore.read()).toEqual([name])
    expect(isKept(keptNamesStore.read(), inOtherCase)).toBe(true)
    keptNamesStore.hide(inOtherCase)
    expect(keptNamesStore.read()).toEqual([])
  })

  it('is kept for one wallet, not for another one that gets it later', () => {
    keptNamesStore.keep(name)
    expect(isKept(keptNamesStore.read(), { ...name, wallet: other })).toBe(false)
  })

  it.each(['{', '{"a":1}', '[{"wallet":"0x12","tokenId":"1"}]', `[{"wallet":"${wallet}","tokenId":"-1"}]`])(
    'stays hidden when the browser kept something else: %s',
    (stored) => {
      kept.set(KEY, stored)
      expect(keptNamesStore.read()).toEqual([])
    },
  )
})
