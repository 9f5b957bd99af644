import { InputError } from '@/lib/errors/input-error'
import { readDecimal } from './read-decimal'
import { ONE_SESH, SESH_DECIMALS, sesh, type Sesh } from './sesh'

/** Ten times the total supply of 240 000 000 SESH: anything above is a typing mistake. */
const LARGEST_INPUT = sesh(2_400_000_000n * ONE_SESH)

/**
 * Reads an amount that a person typed or pasted; the marks are read by the rule of `readDecimal`.
 * @param locale - decides only what is ambiguous: `1,234` is 1234 under `en` and 1.234 under `de`.
 * @returns atomic SESH, zero allowed.
 * @throws {InputError} `empty-amount`, `negative-amount`, `exponent`, `not-a-number`, `too-many-decimals`, `too-large`.
 */
export function parseSesh(text: string, locale = 'en'): Sesh {
  const read = readDecimal(text, locale)
  if (typeof read === 'string') throw new InputError(read === 'empty' ? 'empty-amount' : amountCode[read])
  if (read.fraction.length > SESH_DECIMALS)
    throw new InputError('too-many-decimals', { decimals: SESH_DECIMALS })
  const atomic = BigInt(read.integer) * ONE_SESH + BigInt(read.fraction.padEnd(SESH_DECIMALS, '0'))
  if (atomic > LARGEST_INPUT) throw new InputError('too-large', { largest: LARGEST_INPUT })
  return sesh(atomic)
}

const amountCode = {
  negative: 'negative-amount',
  exponent: 'exponent',
  'not-a-number': 'not-a-number',
} as const
