import { type Decode, flag, list, map, nullable, object, oneOf, record, text } from '@/lib/api/decode'
import { DecodeError } from '@/lib/api/decode'
import { wireAddress, wireHash, wireInteger, wireSesh } from '@/lib/api/wire'
import { nameCategories } from '@/lib/names/categories'
import { unixSeconds } from '@/lib/units/time'
import { decodeName } from './decode-name'
import { decodeOrder, decodeSignedOrder } from './decode-order'
import type { MarketIntent, OfferWish } from './market/market-intents'

/** The journal writes chain time as decimal text, as every bigint. */
const seconds = map(wireInteger, unixSeconds)

const lasting = { startTime: seconds, endTime: seconds }

const listing = object({
  names: list(decodeName),
  startPrice: wireSesh,
  endPrice: wireSesh,
  taker: nullable(wireAddress),
  salt: wireInteger,
})

const ofListing = object({
  listings: list(listing),
  approveAll: flag,
  replaces: list(decodeOrder),
  ...lasting,
})

const decodeTarget: Decode<OfferWish> = (value) => {
  const { kind } = record(value)
  if (kind === 'item') return { kind, ...object({ name: decodeName })(value) }
  if (kind === 'any') return { kind }
  const ofCategory = object({ category: oneOf(nameCategories), tokenIds: list(wireInteger) })
  if (kind === 'category') return { kind, ...ofCategory(value) }
  throw new DecodeError('an offer', ['kind'])
}

const ofOffer = object({
  target: decodeTarget,
  price: wireSesh,
  salt: wireInteger,
  openOffers: wireSesh,
  ...lasting,
})

const ofPurchase = object({
  listings: list(object({ listing: decodeSignedOrder, names: list(decodeName) })),
  maxTotal: wireSesh,
  openOffers: wireSesh,
  record: nullable(text()),
})

const ofAcceptance = object({
  offer: decodeSignedOrder,
  name: decodeName,
  proof: nullable(list(wireHash)),
})

const ofCancelling = object({ orders: list(decodeOrder) })

/** What was wanted of the market, as the journal keeps it; the last kinds that an intent can have. */
export const decodeMarketIntent: Decode<MarketIntent> = (value) => {
  const { kind } = record(value)
  switch (kind) {
    case 'list-names':
      return { kind, ...ofListing(value) }
    case 'make-offer':
      return { kind, ...ofOffer(value) }
    case 'buy-names':
      return { kind, ...ofPurchase(value) }
    case 'accept-offer':
      return { kind, ...ofAcceptance(value) }
    case 'cancel-orders':
      return { kind, ...ofCancelling(value) }
    case 'cancel-all-orders':
      return { kind }
    default:
      throw new DecodeError('an intent', ['kind'])
  }
}
