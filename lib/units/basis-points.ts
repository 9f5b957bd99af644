import { InputError } from '@/lib/errors/input-error'
import { readDecimal } from './read-decimal'

/** A share in 1/10 000, integer from 0 to 10 000: the operator fee as the contracts store it. */
export type BasisPoints = number & { readonly unit: 'basis points' }

/** @throws {InputError} `negative-fee`, `fee-not-a-number`, `fee-above-100`. */
export function basisPoints(value: number): BasisPoints {
  if (!Number.isInteger(value)) throw new InputError('fee-not-a-number')
  if (value < 0) throw new InputError('negative-fee')
  if (value > 10_000) throw new InputError('fee-above-100')
  return value as BasisPoints
}

/**
 * Reads a fee in percent, with or without `%`, comma or dot as decimal mark, exactly: `1.15` is 115.
 * @throws {InputError} `empty-fee`, `negative-fee`, `fee-not-a-number`, `fee-too-many-decimals`, `fee-above-100`.
 */
export function parseFeePercent(text: string, locale = 'en'): BasisPoints {
  const read = readDecimal(text.replace(/[%٪]/, ''), locale)
  if (read === 'empty') throw new InputError('empty-fee')
  if (read === 'negative') throw new InputError('negative-fee')
  if (typeof read === 'string') throw new InputError('fee-not-a-number')
  if (read.fraction.length > 2) throw new InputError('fee-too-many-decimals')
  const hundredths = BigInt(read.integer + read.fraction.padEnd(2, '0'))
  if (hundredths > 10_000n) throw new InputError('fee-above-100')
  return basisPoints(Number(hundredths))
}

/** `1.15%` in the marks of `locale`, at most two decimals, exact. */
export function formatFeePercent(fee: BasisPoints, locale = 'en'): string {
  const share = `${Math.floor(fee / 10_000)}.${(fee % 10_000).toString().padStart(4, '0')}`
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return format.format(share as Intl.StringNumericLiteral)
}
