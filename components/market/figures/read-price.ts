import { InputError } from '@/lib/errors/input-error'
import { parseSesh } from '@/lib/units/parse-sesh'
import type { Sesh } from '@/lib/units/sesh'

/** A price as it was typed: what it is, or what is wrong with it; neither while nothing is typed. */
export type TypedPrice = { price?: Sesh; problem?: InputError }

export function readPrice(text: string, locale: string): TypedPrice {
  if (text === '') return {}
  try {
    return { price: parseSesh(text, locale) }
  } catch (problem) {
    if (problem instanceof InputError) return { problem }
    throw problem
  }
}
