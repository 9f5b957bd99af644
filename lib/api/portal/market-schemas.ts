import { type Decoded, flag, list, nullable, object, oneOf, text, whole } from '@/lib/api/decode'
import { wireAddress, wireHash, wireHeight, wireInteger, wireSeconds, wireSesh } from '@/lib/api/wire'
import { orderFlags, orderKinds, orderSides, orderStatuses, statusReasons } from '@/lib/market/order-kinds'
import { nameCategories } from '@/lib/names/categories'

/** The order book's answers as they are on the wire (`lib/market/market-api.ts`), their values already domain values. */

const label = text(/^[a-z0-9_-]{1,64}$/, 'a label')
const category = oneOf(nameCategories)

export const marketFreshness = object({
  chainId: whole(),
  block: wireHeight,
  hash: wireHash,
  timestamp: wireSeconds,
})

const paged = { nextCursor: nullable(text()), freshness: marketFreshness }

export const orderRow = object({
  hash: wireHash,
  kind: oneOf(orderKinds),
  side: oneOf(orderSides),
  maker: wireAddress,
  /** Whom a private listing is for. */
  taker: nullable(wireAddress),
  /** Empty for an offer for any of several names. */
  names: list(object({ tokenId: wireInteger, label: nullable(label) })),
  criteria: nullable(object({ root: wireInteger, category: nullable(category), count: nullable(whole()) })),
  categories: list(category),
  /** At the answer's block: that of a Dutch auction falls. */
  price: wireSesh,
  startPrice: wireSesh,
  endPrice: wireSesh,
  netToSeller: wireSesh,
  marketFee: wireSesh,
  registryFee: wireSesh,
  startTime: wireSeconds,
  endTime: wireSeconds,
  counter: wireInteger,
  status: oneOf(orderStatuses),
  reason: nullable(oneOf(statusReasons)),
  flags: list(oneOf(orderFlags)),
  createdAt: wireSeconds,
  updatedAt: wireSeconds,
  validatedAtBlock: wireHeight,
})

export const orderList = object({ items: list(orderRow), ...paged })

const item = {
  itemType: whole({ max: 5 }),
  token: wireAddress,
  identifierOrCriteria: wireInteger,
  startAmount: wireInteger,
  endAmount: wireInteger,
}

const components = object({
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

export const wholeOrder = object({
  order: orderRow,
  signed: object({ order: components, signature: text(/^0x([0-9a-f]{2})*$/, 'a signature') }),
  /** The names behind the root of an offer for any of several; null for other orders. */
  criteriaIds: nullable(list(wireInteger)),
  freshness: marketFreshness,
})

const best = object({ hash: wireHash, price: wireSesh, kind: oneOf(orderKinds), endTime: wireSeconds })

export const nameRow = object({
  tokenId: wireInteger,
  label,
  categories: list(category),
  owner: nullable(wireAddress),
  /** Null while names do not lapse. */
  expiresAt: nullable(wireSeconds),
  hasRecord: flag,
  /** The cheapest that can be bought now. */
  listing: nullable(best),
  /** The highest for this name itself. */
  offer: nullable(best),
  offers: whole(),
  lastSale: nullable(object({ price: wireSesh, at: wireSeconds })),
  flags: list(oneOf(orderFlags)),
  validatedAtBlock: wireHeight,
})

export const nameList = object({ items: list(nameRow), total: whole(), isTotalExact: flag, ...paged })

export const floorList = object({
  items: list(
    object({
      /** Null: the whole market. */
      category: nullable(category),
      floor: nullable(wireSesh),
      listed: whole(),
      bestOffer: nullable(wireSesh),
    }),
  ),
  freshness: marketFreshness,
})

export const statusAnswer = object({
  paused: nullable(oneOf(['channel-changed', 'registry-upgraded'])),
  database: oneOf(['embedded', 'postgres', 'down']),
  orders: object({ active: whole(), inactive: whole(), scheduled: whole() }),
  /** Seconds since the chain was last looked at. */
  age: whole(),
  freshness: marketFreshness,
})

/** A listing or an offer, as the order book tells it. */
export type MarketOrder = Decoded<typeof orderRow>
/** A name that is or was traded. */
export type MarketName = Decoded<typeof nameRow>
export type MarketFloor = Decoded<typeof floorList>['items'][number]
export type WholeOrderAnswer = Decoded<typeof wholeOrder>
