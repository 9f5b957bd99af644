import { numberToHex, padHex, type Address } from 'viem'
import { describe, expect, it } from 'vitest'
import { WASH_SCORE, washScore, type ScoredSale } from './wash-score'

const wallet = (index: number): Address => padHex(numberToHex(index), { size: 20 })
const [ann, ben, cleo] = [wallet(0xa1), wallet(0xb2), wallet(0xc3)]
const DAY = 86_400
const NOW = 1_000 * DAY

const sale = (of: Partial<ScoredSale & { isPriceReturned: boolean }> = {}) => ({
  ...{ tokenId: 1n, seller: ann, buyer: ben, soldAt: NOW, categories: ['digits3'] },
  ...{ isPriceReturned: false, ...of },
})
const ago = (days: number) => NOW - days * DAY

describe('the wash score', () => {
  it('an ordinary sale has none, whoever traded the name before', () => {
    expect(washScore(sale(), [])).toBe(0)
    expect(washScore(sale(), [sale({ seller: cleo, buyer: ann, soldAt: ago(1) })])).toBe(0)
  })

  it('+4 for a sale to oneself, whatever the case of the address', () => {
    expect(washScore(sale({ buyer: ann.toUpperCase() as Address }), [])).toBe(4)
  })

  it('+4 when the price came back', () => {
    expect(washScore(sale({ isPriceReturned: true }), [])).toBe(4)
  })

  it('+2 for the same name back within 30 days, and +1 because the two traded before', () => {
    const forth = { seller: ben, buyer: ann }
    expect(washScore(sale(), [sale({ ...forth, soldAt: ago(30) })])).toBe(3)
    expect(washScore(sale(), [sale({ ...forth, soldAt: ago(30) - 1 })])).toBe(0)
  })

  it('+1 for the same two again with a name of the same category, in either direction', () => {
    const other = { tokenId: 2n, soldAt: ago(3) }
    expect(washScore(sale(), [sale({ ...other, categories: ['year', 'digits3'] })])).toBe(1)
    expect(washScore(sale(), [sale({ ...other, seller: ben, buyer: ann })])).toBe(1)
    expect(washScore(sale(), [sale({ ...other, categories: ['year'] })])).toBe(0)
    expect(washScore(sale(), [sale({ ...other, categories: [] })])).toBe(0)
    expect(washScore(sale({ categories: [] }), [sale({ ...other, categories: [] })])).toBe(1)
  })

  it('+1 from the third time that one wallet buys the same name, however long ago', () => {
    const before = (days: number) => sale({ seller: cleo, soldAt: ago(days) })
    expect(washScore(sale(), [before(900)])).toBe(0)
    expect(washScore(sale(), [before(900), before(300)])).toBe(1)
  })

  it('a name that goes back and forth is marked with the third purchase', () => {
    const back = { seller: ben, buyer: ann }
    const history = [sale({ soldAt: ago(8) }), sale({ ...back, soldAt: ago(6) })]
    expect(washScore(sale({ soldAt: ago(4) }), history)).toBe(3)
    const longer = [...history, sale({ soldAt: ago(4) }), sale({ ...back, soldAt: ago(2) })]
    expect(washScore(sale(), longer)).toBe(WASH_SCORE)
  })
})
