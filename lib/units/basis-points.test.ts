import { describe, expect, it } from 'vitest'
import { basisPoints, formatFeePercent, parseFeePercent } from './basis-points'

const allFees = Array.from({ length: 10_001 }, (_, fee) => basisPoints(fee))

describe('parseFeePercent', () => {
  it.each([
    ['0', 0],
    ['1.15', 115],
    ['1,15', 115],
    ['1.15 %', 115],
    ['12.5%', 1250],
    ['100', 10_000],
    ['100.00', 10_000],
    [' 7 ', 700],
  ])('reads %j', (text, fee) => {
    expect(parseFeePercent(text)).toBe(fee)
  })

  it.each([
    ['', 'empty-fee'],
    ['%', 'empty-fee'],
    ['-1', 'negative-fee'],
    ['1e1', 'fee-not-a-number'],
    ['abc', 'fee-not-a-number'],
    ['1.155', 'fee-too-many-decimals'],
    ['100.01', 'fee-above-100'],
    ['1000', 'fee-above-100'],
    ['9'.repeat(400), 'fee-above-100'],
  ])('refuses %j as %s', (text, code) => {
    expect(() => parseFeePercent(text)).toThrow(expect.objectContaining({ code }))
  })

  it('reads every two-decimal fee exactly', () => {
    for (const fee of allFees) {
      const text = `${Math.floor(fee / 100)}.${String(fee % 100).padStart(2, '0')}`
      expect(parseFeePercent(text)).toBe(fee)
    }
  })
})

describe('formatFeePercent', () => {
  it('is read back exactly, for all 10 001 fees', () => {
    for (const fee of allFees) expect(parseFeePercent(formatFeePercent(fee))).toBe(fee)
  })

  it.each([
    [115, 'en', '1.15%'],
    [1250, 'de', '12,5\u00a0%'],
    [10_000, 'en', '100%'],
    [1, 'en', '0.01%'],
  ])('%s in %s is %s', (fee, locale, text) => {
    expect(formatFeePercent(basisPoints(fee), locale)).toBe(text)
  })
})

it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('basisPoints refuses %s', (value) => {
  expect(() => basisPoints(value)).toThrow(expect.objectContaining({ code: 'fee-not-a-number' }))
})
