import { type Decode, list, map, object, text, whole } from '@/lib/api/decode'
import { wireAddress, wireHash, wireInteger } from '@/lib/api/wire'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import type { Hex } from 'viem'

const item = {
  itemType: whole({ max: 5 }),
  token: wireAddress,
  identifierOrCriteria: wireInteger,
  startAmount: wireInteger,
  endAmount: wireInteger,
}

export const wireBytes = map(text(/^0x([0-9a-f]{2})*$/, 'bytes'), (bytes) => bytes as Hex)

/** An order as the journal keeps it. */
export const decodeOrder: Decode<OrderComponents> = object({
  offerer: wireAddress,
  zone: wireAddress,
  offer: list(object(item)),
  consideration: list(object({ ...item, recipient: wireAddress })),
  orderType: whole({ max: 4 }),
  startTime: wireInteger,
  endTime: wireInteger,
  zoneHash: wireHash,
  salt: wireInteger,
  conduitKey: wireHash,
  counter: wireInteger,
})

export const decodeSignedOrder: Decode<SignedOrder> = object({
  components: decodeOrder,
  signature: wireBytes,
})
