import { z } from 'zod'
import { wireAddress, wireHash, wireUint } from './wire-parts'

/** The Seaport order on the wire, field for field as it is signed. */

const item = {
  itemType: z.int().min(0).max(5),
  token: wireAddress,
  identifierOrCriteria: wireUint,
  startAmount: wireUint,
  endAmount: wireUint,
}

/** More of either makes no order of the market; the body's size is limited besides. */
const MOST_ITEMS = 64

export const wireOrder = z.strictObject({
  offerer: wireAddress,
  zone: wireAddress,
  offer: z.array(z.strictObject(item)).max(MOST_ITEMS),
  consideration: z.array(z.strictObject({ ...item, recipient: wireAddress })).max(MOST_ITEMS),
  orderType: z.int().min(0).max(4),
  startTime: wireUint,
  endTime: wireUint,
  zoneHash: wireHash,
  salt: wireUint,
  conduitKey: wireHash,
  counter: wireUint,
})

/** 64 or 65 bytes; one of a bulk signature goes on with 3 bytes of index and its proof of up to 24 hashes. */
export const wireSignature = z
  .string()
  .regex(/^0x([0-9a-f]{2})*$/)
  .max(2 + 2 * 8_192)
  .describe('Signature, bulk proof included; of a contract wallet whatever it accepts')

export const wireSignedOrder = z.strictObject({ order: wireOrder, signature: wireSignature })

export type WireOrder = z.infer<typeof wireOrder>
export type WireSignedOrder = z.infer<typeof wireSignedOrder>
