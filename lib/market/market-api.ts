import { z } from 'zod'
import { nameCategories } from '@/lib/names/categories'
import { orderFlags, orderKinds, orderSides, orderStatuses, statusReasons } from './order-kinds'
import { type RefusalCode, refusalReasons } from './refusals'
import {
  marketFreshness as freshness,
  wireAddress,
  wireAmount,
  wireHash,
  wireSeconds,
  wireToken,
  wireUint,
} from './wire-parts'
import { wireOrder, wireSignature, wireSignedOrder } from './wire-order'

/** What `/api/market/…` answers, and the source of its published description. What it takes: `market-queries.ts`. */

const reason = z.enum(statusReasons).nullable().describe('Why it cannot be filled; null while it can')
const category = z.enum(nameCategories)
const page = { nextCursor: z.string().nullable(), freshness }

const tradedName = z.strictObject({
  tokenId: wireToken,
  label: z.string().nullable().describe('Null while nobody disclosed it; check it against the token id'),
})

export const marketOrder = z.strictObject({
  hash: wireHash,
  kind: z.enum(orderKinds),
  side: z.enum(orderSides),
  maker: wireAddress,
  taker: wireAddress.nullable().describe('Of a private listing'),
  names: z.array(tradedName).describe('Empty for an offer for any of several names'),
  criteria: z
    .strictObject({
      root: wireUint.describe('0: any name'),
      category: category.nullable(),
      count: z.int().nullable(),
    })
    .nullable(),
  categories: z.array(category),
  price: wireAmount.describe('At the answer’s block: of a Dutch auction it falls'),
  startPrice: wireAmount,
  endPrice: wireAmount,
  netToSeller: wireAmount.describe('Of the present price'),
  marketFee: wireAmount,
  registryFee: wireAmount,
  startTime: wireSeconds,
  endTime: wireSeconds,
  counter: wireUint,
  status: z.enum(orderStatuses),
  reason,
  flags: z.array(z.enum(orderFlags)),
  createdAt: wireSeconds,
  updatedAt: wireSeconds,
  validatedAtBlock: z.int().nonnegative(),
})

export const orderPage = z.strictObject({ items: z.array(marketOrder), ...page })

export const oneOrder = z.strictObject({
  order: marketOrder,
  signed: wireSignedOrder,
  criteriaIds: z.array(wireToken).nullable().describe('The set behind the merkle root: needed to fill it'),
  freshness,
})

const refusalShapes = (Object.keys(refusalReasons) as RefusalCode[]).map((code) =>
  z.strictObject({
    code: z.literal(code),
    reason: z.enum(refusalReasons[code]),
    details: z.string().optional(),
  }),
)
type RefusalShape = (typeof refusalShapes)[number]
export const refusalShape = z.discriminatedUnion('code', refusalShapes as [RefusalShape, ...RefusalShape[]])

/** What became of each posted order, in their order. One that is refused stops none of the others. */
export const postedOrders = z.strictObject({
  results: z.array(
    z.discriminatedUnion('result', [
      z.strictObject({
        result: z.literal('accepted'),
        order: marketOrder,
        isNew: z.boolean().describe('False when it was here already'),
        cheaper: z
          .array(wireHash)
          .describe('Other listings of the maker for the same name that stay fillable for less: cancel them'),
      }),
      z.strictObject({ result: z.literal('refused'), hash: wireHash.nullable(), refusal: refusalShape }),
    ]),
  ),
  freshness,
})

const best = z.strictObject({
  hash: wireHash,
  price: wireAmount,
  kind: z.enum(orderKinds),
  endTime: wireSeconds,
})

export const marketName = z.strictObject({
  tokenId: wireToken,
  label: z.string().describe('Check it against the token id'),
  categories: z.array(category),
  owner: wireAddress.nullable(),
  expiresAt: wireSeconds.nullable().describe('Null while names do not lapse'),
  hasRecord: z.boolean(),
  listing: best.nullable().describe('The cheapest that can be bought now'),
  offer: best.nullable().describe('The highest for this name itself'),
  offers: z.int().nonnegative(),
  lastSale: z.strictObject({ price: wireAmount, at: wireSeconds }).nullable(),
  flags: z.array(z.enum(orderFlags)),
  validatedAtBlock: z.int().nonnegative(),
})

export const marketNamePage = z.strictObject({
  items: z.array(marketName),
  total: z.int().describe('At most 10,000'),
  isTotalExact: z.boolean(),
  ...page,
})

export const floors = z.strictObject({
  items: z.array(
    z.strictObject({
      category: category.nullable().describe('Null: the whole market'),
      floor: wireAmount.nullable().describe('Cheapest listing that can be bought now'),
      listed: z.int().nonnegative().describe('Names that can be bought now'),
      bestOffer: wireAmount.nullable().describe('Highest offer for any name of the category'),
    }),
  ),
  freshness,
})

/** How a fill would go now. The call and the figures are for comparison: a browser builds its own. */
export const fillPreview = z.strictObject({
  items: z.array(
    z.strictObject({
      hash: wireHash,
      isFillable: z.boolean(),
      reason,
      price: wireAmount.nullable(),
      order: wireOrder.nullable(),
      signature: wireSignature.nullable(),
      criteriaIds: z.array(wireToken).nullable(),
    }),
  ),
  total: wireAmount.describe('What the filler pays for all that can be filled; 0 for accepting an offer'),
  proceeds: wireAmount.describe('What the filler receives; 0 for buying'),
  marketFee: wireAmount,
  registryFee: wireAmount,
  call: z.strictObject({ to: wireAddress, data: z.string().regex(/^0x[0-9a-f]*$/) }).nullable(),
  simulation: z.discriminatedUnion('result', [
    z.strictObject({ result: z.literal('passed') }),
    z.strictObject({
      result: z.literal('reverted'),
      error: z.string().describe('Name of the contract’s error'),
    }),
    z.strictObject({ result: z.literal('not-run'), because: z.enum(['nothing-left', 'above-max-total']) }),
  ]),
  freshness,
})

export const marketStatus = z.strictObject({
  seaport: wireAddress,
  conduit: wireAddress,
  conduitKey: wireHash,
  feeWallet: wireAddress,
  feeBasisPoints: z.int().min(0).max(500),
  minimumPrice: wireAmount,
  registryFee: wireAmount.describe('What the registry asks for a transfer now'),
  orders: z.strictObject({ active: z.int(), inactive: z.int(), scheduled: z.int() }),
  database: z.enum(['embedded', 'postgres', 'down']),
  paused: z
    .enum(['channel-changed', 'registry-upgraded'])
    .nullable()
    .describe('Why no new orders are taken until somebody has looked; null while they are'),
  age: z.int().nonnegative().describe('Seconds since the chain was last looked at'),
  freshness,
})

/** Codes of refused requests; of single orders: `refusals.ts`. */
export const marketProblemCodes = [
  'no-market-here',
  'bad-request',
  'bad-cursor',
  'not-found',
  'too-large',
  'too-many-requests',
  'market-paused',
  'database-down',
  'chain-unreachable',
] as const
export type MarketProblemCode = (typeof marketProblemCodes)[number]

export const marketProblem = z.strictObject({
  error: z.strictObject({ code: z.enum(marketProblemCodes), message: z.string() }),
})

export type MarketOrderShape = z.infer<typeof marketOrder>
export type MarketNameShape = z.infer<typeof marketName>
