import type * as z from 'zod/mini'
import type { eventRow } from './schemas'

/** One thing that happened on the chain, as the index tells it. Amounts among the arguments are decimal text. */
export type ChainEvent = z.output<typeof eventRow>
