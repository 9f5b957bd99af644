import { expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { type ComparableSale, suggestPrice } from './suggest-price'

const now = unixSeconds(1_800_000_000n)
const sale = (price: bigint, differs: Partial<ComparableSale> = {}): ComparableSale => ({
  ...{ label: 'four', categories: ['dictionary'], price: sesh(price), at: now, isWash: false },
  ...differs,
})
const wanted = { label: 'word', categories: ['dictionary'] as const }

it('quartiles of what names of a common category were sold for', () => {
  const sales = [50n, 10n, 40n, 20n, 30n].map((price) => sale(price))
  expect(suggestPrice(wanted, sales, now)).toMatchObject({
    low: 20n,
    middle: 30n,
    high: 40n,
    basis: 'category',
  })
})

it('names of the same length where the category has too few', () => {
  const sales = [sale(1_000n), ...[10n, 20n, 30n].map((price) => sale(price, { categories: [] }))]
  expect(suggestPrice(wanted, sales, now)).toMatchObject({ basis: 'length', middle: 20n })
})

it('nothing from two sales, from wash trades or from old ones', () => {
  const old = unixSeconds(now - 181n * 86_400n)
  const sales = [sale(1n), sale(2n), sale(3n, { isWash: true }), sale(4n, { at: old })]
  expect(suggestPrice(wanted, sales, now)).toBeNull()
})
