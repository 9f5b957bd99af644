import { describe, expect, it } from 'vitest'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { activityList, marketStats, saleRow } from './market-schemas'
import { reshapeActivity, reshapeMarketStats, reshapeSale } from './reshape-sale'

const tokenId = tokenIdOf(labelToRegistryName('777')).toString()
const wallet = `0x${'ab'.repeat(20)}`
const hash = `0x${'cd'.repeat(32)}`
const freshness = { chainId: 31337, block: 9, timestamp: 99 }
const onWire = {
  ...{ id: '1', tokenId, label: '777', orderHash: hash, side: 'ask', seller: wallet, buyer: wallet },
  ...{ price: '5000000000', orderPrice: '5000000000', bundleSize: 1, categories: ['digits3', 'unheard-of'] },
  ...{ washScore: 4, isWash: true, block: 8, timestamp: 88, transactionHash: hash },
}
const activity = {
  ...{ id: '1', kind: 'sale', tokenId, label: '777', orderHash: hash, account: wallet, block: 8 },
  ...{ timestamp: 88, transactionHash: hash, sender: wallet, args: {}, sale: onWire },
}

describe('the market’s past from the index', () => {
  it('a sale keeps its amounts exactly, and leaves out categories that this portal does not know', () => {
    const sale = reshapeSale(saleRow(onWire), 'blake2b-base64')
    expect(sale).toMatchObject({ label: '777', price: 5_000_000_000n, categories: ['digits3'], isWash: true })
  })

  it('E-04: a label that does not make the token is shown nowhere', () => {
    const lie = { ...onWire, label: '778' }
    expect(reshapeSale(saleRow(lie), 'blake2b-base64')).toMatchObject({ label: null, categories: [] })
    const { items } = activityList({
      ...{ items: [{ ...activity, label: '778', sale: lie }], nextCursor: null, total: 1, freshness },
    })
    const [shown] = items.map((row) => reshapeActivity(row, 'blake2b-base64'))
    expect(shown).toMatchObject({ label: null, sale: { label: null } })
    const none = { sales: 0, volume: '0' }
    const figures = { total: none, day: { ...none, before: none } }
    const row = { ...figures, week: figures.day, month: figures.day }
    const stats = marketStats({
      categories: [
        { category: null, ...row },
        { category: 'digits3', ...row },
        { category: 'unheard-of', ...row },
      ],
      movers: [{ tokenId, label: '778', at: 88, price: '2', previousPrice: '1' }],
      ...{ lastSale: lie, freshness },
    })
    expect(stats.categories.map(({ category }) => category)).toEqual([null, 'digits3'])
    expect(reshapeMarketStats(stats, 'blake2b-base64')).toMatchObject({
      ...{ movers: [{ label: null }], lastSale: { label: null } },
    })
  })
})
