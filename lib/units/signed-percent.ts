import { readDecimal } from './read-decimal'

/**
 * Reads a percentage that may be below zero and above 100, at most two decimals, exactly: `-1.5` is −150.
 * @returns basis points; null for what is no such number.
 */
export function readSignedPercent(text: string, locale = 'en'): number | null {
  const trimmed = text.replace(/[%٪]/, '').trim()
  const isNegative = /^[-−]/.test(trimmed)
  const read = readDecimal(isNegative ? trimmed.slice(1) : trimmed, locale)
  if (typeof read === 'string' || read.fraction.length > 2 || read.integer.length > 6) return null
  const size = Number(read.integer + read.fraction.padEnd(2, '0'))
  return isNegative && size > 0 ? -size : size
}
