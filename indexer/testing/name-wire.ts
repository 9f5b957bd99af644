import { z } from 'zod'
import { nameFreshness } from '@/lib/names/name-api'
import { statusAnswer } from './wire'

/** The answers about names beside those that the portal publishes; strict, so that an extra field is noticed. */

export { namePage as nameList, nameSums as nameStats, oneName as nameAnswer } from '@/lib/names/name-api'

const nameEvent = z.strictObject({
  id: z.string(),
  tokenId: z.string().regex(/^\d+$/).nullable(),
  kind: z.string(),
  block: z.int(),
  timestamp: z.int(),
  logIndex: z.int(),
  transactionHash: z.string().regex(/^0x[0-9a-f]{64}$/),
  sender: z.string().regex(/^0x[0-9a-fA-F]{40}$/),
  args: z.record(z.string(), z.json()),
})

export const nameEventList = z.strictObject({
  items: z.array(nameEvent),
  nextCursor: z.string().nullable(),
  total: z.int(),
  freshness: nameFreshness,
})

/** Block and time of an answer of `/status`. */
export function statusOf(body: unknown) {
  const { block, timestamp } = statusAnswer.parse(body)
  return { block, timestamp }
}
