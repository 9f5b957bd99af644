import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { changeWish, readFigures, readWish, simulationLink, usualWish, wishLink } from './link'
import { testInputs } from './test-inputs'

const link = (text: string) => new URLSearchParams(text)

describe('link', () => {
  it('carries everything: what is read from it is what was written', () => {
    const days = fc.integer({ min: 1, max: 1_825 })
    const amounts = fc.bigInt({ min: 1n, max: 10n ** 18n })
    fc.assert(
      fc.property(amounts, days, fc.integer({ min: 0, max: 10_000 }), (amount, length, fee) => {
        const wish = { amount: sesh(amount), days: length, fee: basisPoints(fee), wait: length % 90 }
        const inputs = testInputs(wish, { rate: sesh(amount / 7n), nodes: length })
        const text = simulationLink(inputs).toString()
        expect(readWish(link(text))).toEqual({ wish: inputs.wish, wrong: [] })
        expect(readFigures(link(text))).toEqual({ figures: inputs.figures })
      }),
    )
  })

  it('of a wish alone says only what is not usual', () => {
    expect(wishLink(usualWish).toString()).toBe('')
    expect(wishLink({ ...usualWish, days: 90 }).toString()).toBe('days=90')
  })

  it.each([
    'amount=0',
    'amount=-1',
    'amount=1e9',
    'amount=1.0000000001',
    'amount=99999999999',
    'days=0',
    'days=1826',
    'days=1.5',
    'days=',
    'fee=10001',
    'wait=-1',
    'claims=1001',
    'growth=0,0',
    'growth=0,0,0,0',
    'growth=5,0,10',
    'growth=-1901,0,0',
    'expelled=0,0,10001',
    'etherPrice=x',
  ])('error: %s cannot be read and is told by name; the usual stands in', (text) => {
    const [name = ''] = text.split('=')
    expect(readWish(link(text))).toEqual({ wish: usualWish, wrong: [name] })
  })

  it('one field is changed by the rules of the link, or not at all', () => {
    expect(changeWish(usualWish, 'days', '30')).toEqual({ ...usualWish, days: 30 })
    expect(changeWish(usualWish, 'days', 'soon')).toBeNull()
  })

  it('without figures has none, and with some of them says which are missing or wrong', () => {
    expect(readFigures(link('amount=5'))).toBeNull()
    const all = simulationLink(testInputs())
    all.delete('nodes')
    all.set('rate', 'much')
    expect(readFigures(all)).toEqual({ wrong: ['rate', 'nodes'] })
  })
})
