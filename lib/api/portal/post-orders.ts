import type { Hex } from 'viem'
import type { z } from 'zod'
import { type Decode, list, map, object, oneOf, optional, record, text } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import { wireHash } from '@/lib/api/wire'
import type { postOrders as postShape } from '@/lib/market/market-queries'
import { type RefusalReason, refusalReasons } from '@/lib/market/refusals'
import { milliseconds } from '@/lib/units/time'

/** The order book tries every order out on the chain before it answers. */
const TIMEOUT = milliseconds(60_000)

export type PostResult =
  | { result: 'accepted'; hash: Hex }
  | { result: 'refused'; code: string; reason: RefusalReason; details: string | undefined }

const refusal = object({
  code: text(/^V\d\d$/, 'a check'),
  reason: oneOf(Object.values(refusalReasons).flat()),
  details: optional(text()),
})
const accepted = object({ order: object({ hash: wireHash }) })

const decodeResult: Decode<PostResult> = (value) => {
  const { result } = record(value)
  return result === 'accepted'
    ? { result, hash: accepted(value).order.hash }
    : { result: 'refused', ...object({ refusal })(value).refusal }
}

const decodeResults = map(object({ results: list(decodeResult) }), ({ results }) => results)

/**
 * Hands signed orders to the order book, which takes or refuses each by itself; one that it has already is taken again.
 * @throws {ApiError} when nothing could be handed over: `market-paused`, `database-down` and the usual ones.
 */
export const postOrders = (body: z.infer<typeof postShape>): Promise<PostResult[]> =>
  requestJson('/api/market/orders', { method: 'POST', body, read: decodeResults, timeout: TIMEOUT })
