import { ONE_SESH, SESH_DECIMALS } from './sesh'

export type FormatSeshOptions = {
  /** BCP 47 tag that decides the separators and digits; `en` when omitted. */
  locale?: string
  /** Cuts after this many decimals (0 to 9). Omitted: two, or as many as four significant digits need. */
  maximumDecimals?: number
  /** Pads with zeros up to this many decimals; 0 when omitted. */
  minimumDecimals?: number
}

const SIGNIFICANT_DIGITS = 4
const USUAL_DECIMALS = 2

/**
 * An amount for people, without the unit: `1,284.53`, `0.00001234`. Exact integer arithmetic; digits that do not
 * fit are cut, never rounded up, so the screen never promises more than the chain holds.
 * @param amount - atomic SESH; may be negative where it is a difference.
 */
export function formatSesh(amount: bigint, options: FormatSeshOptions = {}): string {
  const { locale = 'en', minimumDecimals = 0 } = options
  const decimals = Math.max(minimumDecimals, options.maximumDecimals ?? usualDecimals(amount))
  const unit = 10n ** BigInt(SESH_DECIMALS - Math.min(decimals, SESH_DECIMALS))
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: minimumDecimals,
    maximumFractionDigits: decimals,
  })
  return format.format(formatSeshExact(amount - (amount % unit)) as Intl.StringNumericLiteral)
}

/** Plain machine text, `.` as decimal mark, no grouping, no padding: `parseSesh(formatSeshExact(x)) === x`. */
export function formatSeshExact(amount: bigint): string {
  const size = amount < 0n ? -amount : amount
  const fraction = (size % ONE_SESH).toString().padStart(SESH_DECIMALS, '0').replace(/0+$/, '')
  const sign = amount < 0n ? '-' : ''
  return `${sign}${size / ONE_SESH}${fraction === '' ? '' : `.${fraction}`}`
}

/** Two decimals, or more when the number is so small that four significant digits need them. */
function usualDecimals(amount: bigint): number {
  const size = amount < 0n ? -amount : amount
  const digitsBeforeMark = size.toString().length - SESH_DECIMALS
  return Math.min(SESH_DECIMALS, Math.max(USUAL_DECIMALS, SIGNIFICANT_DIGITS - digitsBeforeMark))
}
