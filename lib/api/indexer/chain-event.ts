import type { Decoded } from '@/lib/api/decode'
import type { eventRow } from './schemas'

/** One thing that happened on the chain, as the index tells it. Amounts among the arguments are decimal text. */
export type ChainEvent = Decoded<typeof eventRow>

/** The `amount` among an event's arguments, atomic SESH; null for events without one. */
export function amountOf({ args }: Pick<ChainEvent, 'args'>): bigint | null {
  const amount = args['amount']
  return typeof amount === 'string' && /^\d+$/.test(amount) ? BigInt(amount) : null
}
