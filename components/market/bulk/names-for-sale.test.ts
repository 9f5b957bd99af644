import { beforeEach, describe, expect, it } from 'vitest'
import { stubBrowserStorage } from '@/components/wallet/testing/stub-browser-storage'
import { isOwnName, keptNamesStore } from '@/components/names/keep/kept-names-store'
import type { HeldName } from '@/lib/names/held-name'
import { unixSeconds } from '@/lib/units/time'
import { namesForSale } from './names-for-sale'

const wallet = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'

const held = (tokenId: bigint, facts: Partial<HeldName>): HeldName => ({
  state: {
    ...{ registryName: '', tokenId, owner: wallet, renewedAt: unixSeconds(1n) },
    records: { session: '', lokinet: '' },
  },
  ...{ label: `name${tokenId}`, isStandard: true, isReceived: false, approved: null, ...facts },
})
const names = [
  held(1n, {}),
  held(2n, { isReceived: true }),
  held(3n, { label: null }),
  held(4n, { isStandard: false }),
  held(5n, { isReceived: true, label: null }),
]
const forSale = () => namesForSale(names, (name) => isOwnName(keptNamesStore.read(), { wallet, name }))

beforeEach(stubBrowserStorage)

describe('E-23: a name that came unasked', () => {
  it('is not offered for sale, but counted', () => {
    const { sellable, unasked } = forSale()
    expect(sellable.map(({ state }) => state.tokenId)).toEqual([1n])
    expect(unasked).toBe(1)
  })

  it('is offered once it was kept', () => {
    keptNamesStore.keep({ wallet, tokenId: 2n })
    const { sellable, unasked } = forSale()
    expect(sellable.map(({ state }) => state.tokenId)).toEqual([1n, 2n])
    expect(unasked).toBe(0)
  })
})
