import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSesh, formatSeshExact } from './format-sesh'
import { ONE_SESH } from './sesh'

describe('formatSesh', () => {
  it.each([
    [0n, '0'],
    [1n, '0.000000001'],
    [12_340n, '0.00001234'],
    [123_456_789n, '0.1234'],
    [ONE_SESH, '1'],
    [1_234_567_890n, '1.234'],
    [12_345_678_900n, '12.34'],
    [1_284_539_999_999n, '1,284.53'],
    [999_999_999n, '0.9999'],
    [25_000n * ONE_SESH, '25,000'],
    [-1_500_000_000n, '-1.5'],
    [-999_999_999_999n, '-999.99'],
    [240_000_000n * ONE_SESH + 1n, '240,000,000'],
  ])('%s atomic is %s', (amount, text) => {
    expect(formatSesh(amount)).toBe(text)
  })

  it.each([
    ['de', '1.284,53'],
    ['fr', '1\u202f284,53'],
    ['ar-EG', '١٬٢٨٤٫٥٣'],
  ])('writes the marks of %s', (locale, text) => {
    expect(formatSesh(1_284_539_999_999n, { locale })).toBe(text)
  })

  it('cuts after the decimals that the caller allows', () => {
    expect(formatSesh(999_999_999n, { maximumDecimals: 2 })).toBe('0.99')
    expect(formatSesh(1_999_999_999n, { maximumDecimals: 0 })).toBe('1')
    expect(formatSesh(1_000_000_001n, { maximumDecimals: 9 })).toBe('1.000000001')
  })

  it('pads to the decimals that the caller wants', () => {
    expect(formatSesh(1_500_000_000n, { minimumDecimals: 2 })).toBe('1.50')
    expect(formatSesh(ONE_SESH, { minimumDecimals: 4, maximumDecimals: 2 })).toBe('1.0000')
  })

  it('never shows more than there is, and never zero for something', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (amount) => {
        const shown = formatSesh(amount).replaceAll(',', '')
        const [integer = '', fraction = ''] = shown.split('.')
        const atomic = BigInt(integer) * ONE_SESH + BigInt(fraction.padEnd(9, '0'))
        expect(atomic).toBeLessThanOrEqual(amount)
        expect(atomic).toBeGreaterThan(0n)
      }),
    )
  })
})

describe('formatSeshExact', () => {
  it.each([
    [0n, '0'],
    [1n, '0.000000001'],
    [1_500_000_000n, '1.5'],
    [1_284_539_999_999n, '1284.539999999'],
    [-1n, '-0.000000001'],
  ])('%s atomic is %s', (amount, text) => {
    expect(formatSeshExact(amount)).toBe(text)
  })
})
