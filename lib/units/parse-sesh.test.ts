import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '@/lib/errors/input-error'
import { formatSesh, formatSeshExact } from './format-sesh'
import { parseSesh } from './parse-sesh'
import { ONE_SESH, sesh } from './sesh'

const NO_BREAK_SPACE = '\u00a0'
const NARROW_SPACE = '\u202f'

describe('reads', () => {
  it.each([
    ['0', 0n],
    ['1', ONE_SESH],
    ['1.5', 1_500_000_000n],
    ['1,5', 1_500_000_000n],
    ['.5', 500_000_000n],
    [',5', 500_000_000n],
    ['5.', 5n * ONE_SESH],
    ['0.000000001', 1n],
    ['0,123', 123_000_000n],
    ['007', 7n * ONE_SESH],
    ['1,234.5', 1_234_500_000_000n],
    ['1.234,5', 1_234_500_000_000n],
    ['1,234,567', 1_234_567n * ONE_SESH],
    ['1.234.567', 1_234_567n * ONE_SESH],
    ['12,34,567.5', 1_234_567_500_000_000n],
    ['1,234,567.000000001', 1_234_567_000_000_001n],
    ['1,2345', 1_234_500_000n],
    ['12345,678', 12_345_678_000_000n],
    ['  250  ', 250n * ONE_SESH],
    ['\t250\n', 250n * ONE_SESH],
    ['25 000', 25_000n * ONE_SESH],
    ['25 000,5', 25_000_500_000_000n],
    ['1 234,567', 1_234_567_000_000n],
    [`25${NO_BREAK_SPACE}000.5`, 25_000_500_000_000n],
    [`25${NARROW_SPACE}000`, 25_000n * ONE_SESH],
    ['25’000.5', 25_000_500_000_000n],
    ['2400000000', 2_400_000_000n * ONE_SESH],
  ])('%j', (text, atomic) => {
    expect(parseSesh(text)).toBe(atomic)
  })

  it.each([
    ['1,234', 'en', 1_234_000_000_000n],
    ['1.234', 'en', 1_234_000_000n],
    ['1,234', 'de', 1_234_000_000n],
    ['1.234', 'de', 1_234_000_000_000n],
    ['1,234', 'fr', 1_234_000_000n],
    ['1 234,567', 'en', 1_234_567_000_000n],
    ['1,5', 'en', 1_500_000_000n],
    ['1.5', 'de', 1_500_000_000n],
  ])('defect 8: the ambiguous %j by the marks of %s', (text, locale, atomic) => {
    expect(parseSesh(text, locale)).toBe(atomic)
  })
})

describe('refuses', () => {
  it.each([
    ['', 'empty-amount'],
    [' \t', 'empty-amount'],
    ['-1', 'negative-amount'],
    ['\u22121', 'negative-amount'],
    ['-0', 'negative-amount'],
    ['1e9', 'exponent'],
    ['1.5E+3', 'exponent'],
    ['1e-9', 'exponent'],
    ['abc', 'not-a-number'],
    ['12 SESH', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['+1', 'not-a-number'],
    ['.', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['1 23 456', 'not-a-number'],
    ['1  000', 'not-a-number'],
    ['1,23.4', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,234.5.6', 'not-a-number'],
    ['1,234.567,8', 'not-a-number'],
    ['1 234,567,890', 'not-a-number'],
    ['0,123,456', 'not-a-number'],
    ['1.5 5', 'not-a-number'],
    ['١٢', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0.0000000001', 'too-many-decimals'],
    ['1.0000000000', 'too-many-decimals'],
    ['2400000000.000000001', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%j as %s', (text, code) => {
    expect(() => parseSesh(text)).toThrow(expect.objectContaining({ code }))
    expect(() => parseSesh(text)).toThrow(InputError)
  })
})

const amounts = fc.bigInt({ min: 0n, max: 2_400_000_000n * ONE_SESH })

it('reads back what formatSeshExact wrote', () => {
  fc.assert(fc.property(amounts, (atomic) => parseSesh(formatSeshExact(atomic)) === atomic))
})

it.each(['en', 'de', 'fr', 'pl', 'pt-BR', 'de-CH', 'sv', 'en-IN'])(
  'reads back what formatSesh wrote with all decimals in %s',
  (locale) => {
    fc.assert(
      fc.property(amounts, (atomic) => {
        const text = formatSesh(atomic, { locale, maximumDecimals: 9 })
        return parseSesh(text, locale) === atomic
      }),
    )
  },
)

it('sesh refuses a negative amount', () => {
  expect(() => sesh(-1n)).toThrow(expect.objectContaining({ code: 'negative-amount' }))
})
