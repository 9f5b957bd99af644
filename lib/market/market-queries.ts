import { z } from 'zod'
import { nameCategories } from '@/lib/names/categories'
import { orderKinds, orderSides, orderStatuses } from './order-kinds'
import { wireAddress, wireAmount, wireHash, wireLabel, wireToken } from './wire-parts'
import { wireSignedOrder } from './wire-order'

/** What the market's routes take. Parameters of a list are all optional. */

export const MOST_ORDERS_OF_A_POST = 64
export const MOST_ITEMS_OF_A_PREVIEW = 20
export const MOST_CRITERIA_IDS = 10_000
/** Bytes of a posted order; a criteria offer brings its ids besides. */
export const MOST_ORDER_BYTES = 65_536

const order = z.enum(['asc', 'desc']).describe('The sort key’s usual direction when left out')
const limit = z.int().min(1).max(100).describe('50 when left out')
const cursor = z.string().max(400).describe('nextCursor of the page before, with the same sort and filters')

export const orderSorts = ['newest', 'price', 'ending'] as const

export const orderListQuery = z.strictObject({
  side: z.enum(orderSides),
  kind: z.enum(orderKinds),
  status: z.enum(orderStatuses).describe('active when left out; "all" is not offered: ask for each'),
  token: wireToken.describe('Listings that give it, offers that it can be sold to'),
  maker: wireAddress,
  taker: wireAddress.describe('Whom a private listing is for'),
  category: z.enum(nameCategories),
  minPrice: wireAmount,
  maxPrice: wireAmount,
  reactivated: z.boolean().describe('Only those that came alive again'),
  sort: z.enum(orderSorts),
  order,
  limit,
  cursor,
})

export const nameSorts = [
  'price',
  'newest',
  'ending',
  'last-sale',
  'expiry',
  'length',
  'label',
  'best-offer',
] as const

export const characterClasses = ['letters', 'digits', 'alphanumeric'] as const

export const marketNameQuery = z.strictObject({
  q: wireLabel.describe('A part of the label'),
  match: z.enum(['contains', 'starts', 'ends']).describe('How q is compared; contains when left out'),
  category: z.enum(nameCategories),
  minLength: z.int().min(1).max(64),
  maxLength: z.int().min(1).max(64),
  characters: z.enum(characterClasses).describe('Nothing but these'),
  dash: z.enum(['with', 'without']),
  underscore: z.enum(['with', 'without']),
  digits: z.enum(['with', 'without']),
  state: z
    .enum(['listed', 'has-offer', 'never-sold', 'sold'])
    .describe('listed: somebody can buy it now; sold: at least once here'),
  minPrice: wireAmount.describe('Of the cheapest listing'),
  maxPrice: wireAmount.describe('Of the cheapest listing'),
  expiresWithin: z.int().positive().describe('Seconds'),
  record: z.enum(['set', 'empty']).describe('Whether it points to a Session account now'),
  owner: wireAddress,
  sort: z.enum(nameSorts),
  order,
  limit,
  cursor,
})

export const profileQuery = z.strictObject({ status: z.enum(orderStatuses), limit, cursor })

export const floorQuery = z.strictObject({ category: z.enum(nameCategories) })

/** Which changes to be told; all of the market when nothing is named. */
export const eventsQuery = z.strictObject({
  token: wireToken,
  account: wireAddress.describe('As seller, bidder or taker'),
  category: z.enum(nameCategories),
})

const posted = wireSignedOrder.extend({
  names: z
    .array(z.strictObject({ tokenId: wireToken, label: wireLabel }))
    .max(20)
    .describe('Labels of the names that are given or wanted: a listing discloses them'),
  criteria: z
    .strictObject({
      category: z.enum(nameCategories).nullable(),
      tokenIds: z.array(wireToken).min(1).max(MOST_CRITERIA_IDS),
    })
    .nullable()
    .describe('Of an offer for any of several names: the set behind its merkle root'),
})

export const postOrders = z.strictObject({
  chainId: z.int().positive(),
  seaport: wireAddress,
  orders: z.array(posted).min(1).max(MOST_ORDERS_OF_A_POST),
})

export type PostedOrder = z.infer<typeof posted>

/** Filling orders: buying listings (one or many), or selling one name to an offer. */
export const previewRequest = z.strictObject({
  account: wireAddress.describe('Who fills'),
  hashes: z.array(wireHash).min(1).max(MOST_ITEMS_OF_A_PREVIEW),
  token: wireToken.nullable().describe('The name that is sold to an offer for any of several'),
  maxTotal: wireAmount.nullable().describe('What the buyer agreed to pay at most; null: just look'),
})
