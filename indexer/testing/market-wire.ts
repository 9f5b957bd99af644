import { z } from 'zod'
import { marketActivityKinds } from '@/lib/market/activity-kinds'
import { orderSides } from '@/lib/market/order-kinds'
import { nameCategories } from '@/lib/names/categories'
import { nameFreshness as freshness } from '@/lib/names/name-api'

/** The answers about the market, field by field; strict, so that an extra field is noticed. */

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/)
const hash = z.string().regex(/^0x[0-9a-f]{64}$/)
const amount = z.string().regex(/^\d+$/)
const token = z.string().regex(/^\d{1,78}$/)

const sale = z.strictObject({
  id: z.string().regex(/^\d{78}$/),
  tokenId: token,
  label: z.string().nullable(),
  orderHash: hash,
  side: z.enum(orderSides),
  seller: address,
  buyer: address,
  price: amount,
  orderPrice: amount,
  bundleSize: z.int().positive(),
  categories: z.array(z.enum(nameCategories)),
  washScore: z.int(),
  isWash: z.boolean(),
  block: z.int(),
  timestamp: z.int(),
  transactionHash: hash,
})

const page = { nextCursor: z.string().nullable(), total: z.int(), freshness }

export const saleList = z.strictObject({ items: z.array(sale), ...page })

export const nameSales = z.strictObject({
  figures: z.strictObject({
    sales: z.int(),
    volume: amount,
    lowest: amount.nullable(),
    highest: amount.nullable(),
    last: sale.nullable(),
  }),
  items: z.array(sale),
  ...page,
})

export const lastSales = z.strictObject({ items: z.array(sale), freshness })

export const marketSeries = z.strictObject({
  points: z.array(z.strictObject({ at: z.int(), sales: z.int(), volume: amount })),
  freshness,
})

export const activityList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^\d{75}(\d{3})?$/),
      kind: z.enum(marketActivityKinds),
      tokenId: token.nullable(),
      label: z.string().nullable(),
      orderHash: hash.nullable(),
      account: address.nullable(),
      block: z.int(),
      timestamp: z.int(),
      transactionHash: hash,
      sender: address,
      args: z.record(z.string(), z.json()),
      sale: sale.nullable(),
    }),
  ),
  ...page,
})

const sums = { sales: z.int(), volume: amount }
const span = z.strictObject({ ...sums, before: z.strictObject(sums) })

export const marketStats = z.strictObject({
  categories: z.array(
    z.strictObject({
      category: z.enum(nameCategories).nullable(),
      total: z.strictObject(sums),
      day: span,
      week: span,
      month: span,
    }),
  ),
  movers: z.array(
    z.strictObject({
      tokenId: token,
      label: z.string().nullable(),
      at: z.int(),
      price: amount,
      previousPrice: amount,
    }),
  ),
  lastSale: sale.nullable(),
  freshness,
})
