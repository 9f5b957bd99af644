import { InputError } from '@/lib/errors/input-error'
import type { Range, SimulationWish } from '@/lib/staking/simulate/inputs'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { parseSesh } from '@/lib/units/parse-sesh'
import { readSignedPercent } from '@/lib/units/signed-percent'

/** Fields of one number, and ranges of three. */
export type RangeName = 'growth' | 'expelled'
export type SingleName = Exclude<keyof SimulationWish, RangeName>

const isAmount = (name: SingleName) => name === 'amount' || name === 'etherPrice'

/** What a person typed, as the link writes it; empty for what no link could say. */
export function typedToLink(name: SingleName, text: string, locale: string): string {
  if (name === 'fee') return percentToLink(text, locale)
  return isAmount(name) ? amountToLink(text, locale) : text.trim()
}

export const percentToLink = (text: string, locale: string): string =>
  String(readSignedPercent(text, locale) ?? '')

function amountToLink(text: string, locale: string): string {
  try {
    return formatSeshExact(parseSesh(text, locale))
  } catch (error) {
    if (error instanceof InputError) return ''
    throw error
  }
}

/** The text that a field begins with. */
export function fieldText(name: SingleName, wish: SimulationWish): string {
  const value = wish[name]
  if (typeof value === 'bigint') return formatSeshExact(value)
  return name === 'fee' ? String(value / 100) : String(value)
}

export const rangeTexts = ({ low, mid, high }: Range): [string, string, string] => [
  String(low / 100),
  String(mid / 100),
  String(high / 100),
]
