import { z } from 'zod'
import { marketOrder } from './market-api'
import { marketFreshness, wireAddress, wireAmount, wireHash, wireSeconds, wireToken } from './wire-parts'

/**
 * What `/api/market/events` tells, one JSON object in each `data:` line; `event:` is its `type`. Nothing is told twice for
 * the same block, and nothing of a block that a reorganisation took back stays: what it touched is told again.
 */
export const marketEvent = z.discriminatedUnion('type', [
  /** First of all, and again after every block that was followed. */
  z.strictObject({ type: z.literal('head'), freshness: marketFreshness }),
  /** New or different: replaces what was known of this hash. */
  z.strictObject({ type: z.literal('order'), order: marketOrder }),
  z.strictObject({
    type: z.literal('sale'),
    hash: wireHash,
    tokenIds: z.array(wireToken),
    seller: wireAddress,
    buyer: wireAddress,
    price: wireAmount,
    at: wireSeconds,
    transactionHash: wireHash,
  }),
  /** More changed than is told one by one, as after a reorganisation: ask again for everything that is shown. */
  z.strictObject({ type: z.literal('reload') }),
])

export type MarketEvent = z.infer<typeof marketEvent>
