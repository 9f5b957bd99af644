import { type Decoded, flag, list, map, nullable, object, oneOf, record, text, whole } from '@/lib/api/decode'
import { wireAddress, wireHash, wireHeight, wireInteger, wireSeconds, wireSesh } from '@/lib/api/wire'
import { marketActivityKinds } from '@/lib/market/activity-kinds'
import { orderSides } from '@/lib/market/order-kinds'
import { nameCategories } from '@/lib/names/categories'
import { categories } from './name-schemas'
import { freshness } from './schemas'

/** The index's answers about the market as they are on the wire, their values already domain values. */

const label = nullable(text(/^[a-z0-9_-]{1,64}$/, 'a label'))

export const saleRow = object({
  id: text(),
  tokenId: wireInteger,
  label,
  orderHash: wireHash,
  side: oneOf(orderSides),
  seller: wireAddress,
  buyer: wireAddress,
  /** Of this name: an equal share of `orderPrice` where several were sold together. */
  price: wireSesh,
  orderPrice: wireSesh,
  bundleSize: whole({ min: 1 }),
  /** Of the label as far as it was known when the name was sold. */
  categories,
  washScore: whole(),
  /** Looks like no real sale: in no volume, price or chart, and shown with a mark. */
  isWash: flag,
  block: wireHeight,
  timestamp: wireSeconds,
  transactionHash: wireHash,
})

export const saleList = object({
  items: list(saleRow),
  nextCursor: nullable(text()),
  total: whole(),
  freshness,
})

export const nameSales = object({
  figures: object({
    sales: whole(),
    volume: wireSesh,
    lowest: nullable(wireSesh),
    highest: nullable(wireSesh),
    last: nullable(saleRow),
  }),
  items: list(saleRow),
  nextCursor: nullable(text()),
  total: whole(),
  freshness,
})

export const lastSales = object({ items: list(saleRow), freshness })

export const marketSeries = object({
  points: list(object({ at: wireSeconds, sales: whole(), volume: wireSesh })),
  freshness,
})

const activityRow = object({
  id: text(),
  kind: oneOf(marketActivityKinds),
  tokenId: nullable(wireInteger),
  label,
  orderHash: nullable(wireHash),
  account: nullable(wireAddress),
  block: wireHeight,
  timestamp: wireSeconds,
  transactionHash: wireHash,
  sender: wireAddress,
  args: record,
  sale: nullable(saleRow),
})

export const activityList = object({
  items: list(activityRow),
  nextCursor: nullable(text()),
  total: whole(),
  freshness,
})

const sums = { sales: whole(), volume: wireSesh }
/** What was sold in a time, and in as long before it. */
const span = object({ ...sums, before: object(sums) })
const figures = { total: object(sums), day: span, week: span, month: span }

const categoryFigures = object({ category: nullable(text()), ...figures })

/** Of the whole market (category null) and of the categories that this portal knows. */
const byCategory = map(list(categoryFigures), (rows) =>
  rows.flatMap(({ category: given, ...row }) => {
    const category = nameCategories.find((one) => one === given) ?? null
    return given === category ? [{ category, ...row }] : []
  }),
)

const mover = object({
  tokenId: wireInteger,
  label,
  at: wireSeconds,
  price: wireSesh,
  previousPrice: wireSesh,
})

export const marketStats = object({
  categories: byCategory,
  movers: list(mover),
  lastSale: nullable(saleRow),
  freshness,
})

export type Sale = Decoded<typeof saleRow>
/** One thing that happened on the market; `sale` where it was one. */
export type MarketActivity = Decoded<typeof activityRow>
export type MarketStats = Decoded<typeof marketStats>
