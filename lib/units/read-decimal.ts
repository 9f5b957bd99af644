/** A decimal number as its digits; `integer` and `fraction` hold ASCII digits only, `integer` at least one. */
export type DecimalDigits = { integer: string; fraction: string }

export type UnreadableDecimal = 'empty' | 'negative' | 'exponent' | 'not-a-number'

/** Spaces and apostrophes that only ever group digits (ASCII, no-break, thin and narrow space; ' and ’). */
const GROUP_ONLY = /[\s\u00a0\u2009\u202f'\u2019]/

/** `1,234,567`; the first digit of a grouped number is not 0. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$/

/** `12,34,567`, as in India, with commas only. */
const GROUPED_AS_IN_INDIA = /^[1-9]\d?(?:,\d{2})+,\d{3}$/

/**
 * Reads decimal digits with a comma or a dot as decimal mark, without ever guessing silently:
 * - the last of two different marks is the decimal mark, the other one groups (`1,234.5`, `1.234,5`);
 * - a mark that occurs twice groups (`1,234,567`);
 * - one mark is the decimal mark (`1,5`, `1.5`, `0,123`), unless the text also is a well-grouped integer
 *   (`1,234`, `1.234`): then the decimal mark of `locale` decides;
 * - spaces and apostrophes group, and beside them one comma or dot is the decimal mark (`1 234,567`).
 * Groups that are not groups (`1 2`, `12,34,5.6`) are no number.
 */
export function readDecimal(text: string, locale: string): DecimalDigits | UnreadableDecimal {
  const trimmed = text.trim()
  if (trimmed === '') return 'empty'
  if (/^[-\u2212]/.test(trimmed)) return 'negative'
  if (/^[\d.,]+e[+-]?\d+$/i.test(trimmed)) return 'exponent'
  const decimal = decimalMark(trimmed, locale)
  const at = decimal === undefined ? -1 : trimmed.indexOf(decimal)
  const integer = at < 0 ? trimmed : trimmed.slice(0, at)
  const fraction = at < 0 ? '' : trimmed.slice(at + 1)
  const digits = ungroup(integer)
  if (digits === undefined || !/^\d*$/.test(fraction) || digits + fraction === '') return 'not-a-number'
  return { integer: digits === '' ? '0' : digits, fraction }
}

/** The decimal mark that `text` uses, or undefined when every mark in it groups. */
function decimalMark(text: string, locale: string): ',' | '.' | undefined {
  const lastDot = text.lastIndexOf('.')
  const lastComma = text.lastIndexOf(',')
  if (lastDot < 0 && lastComma < 0) return undefined
  const last = lastDot > lastComma ? '.' : ','
  if (lastDot >= 0 && lastComma >= 0) return last
  if (text.indexOf(last) !== text.lastIndexOf(last)) return undefined
  const ambiguous = GROUPED.test(text.replace(last, ','))
  return ambiguous && last !== localeDecimalMark(locale) ? undefined : last
}

/** Removes one kind of grouping mark; undefined when the groups are malformed or the marks are mixed. */
function ungroup(integer: string): string | undefined {
  if (/^\d*$/.test(integer)) return integer
  const marks = new Set([...integer].filter((character) => !/\d/.test(character)))
  const [mark] = marks
  if (mark === undefined || marks.size > 1 || !(GROUP_ONLY.test(mark) || mark === ',' || mark === '.'))
    return undefined
  const isGrouped = GROUPED.test(integer.replaceAll(mark, ',')) || GROUPED_AS_IN_INDIA.test(integer)
  return isGrouped ? integer.replaceAll(mark, '') : undefined
}

function localeDecimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
}
