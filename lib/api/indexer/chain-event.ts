import type { Decoded } from '@/lib/api/decode'
import type { eventRow } from './schemas'

/** One thing that happened on the chain, as the index tells it. Amounts among the arguments are decimal text. */
export type ChainEvent = Decoded<typeof eventRow>
