import { z } from 'zod'
import { nameCategories } from '@/lib/names/categories'
import { freshness, statusAnswer } from './wire'

/** The answers about names as a client must be able to read them; strict, so that an extra field is noticed. */

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/)
const amount = z.string().regex(/^\d+$/)
const seconds = z.int().nonnegative()
const record = z.strictObject({ text: z.string(), length: z.int().positive(), writtenAt: seconds }).nullable()

const rules = z
  .strictObject({ expiration: seconds, areRenewalsOn: z.boolean(), graceAfterExpiry: seconds })
  .nullable()

export const name = z.strictObject({
  tokenId: amount,
  registryName: z.string(),
  isStandard: z.boolean(),
  holding: z.enum(['held', 'burned', 'expired']),
  owner: address.nullable(),
  registeredAt: seconds,
  renewedAt: seconds,
  transferredAt: seconds.nullable(),
  label: z.string().nullable(),
  labelSource: z.enum(['purchase', 'skipped']).nullable(),
  labelSeenAt: seconds.nullable(),
  categories: z.array(z.enum(nameCategories)),
  records: z.strictObject({ session: record, lokinet: record }),
  term: z
    .strictObject({
      state: z.enum(['endless', 'active', 'expiring', 'grace', 'lapsed']),
      expiresAt: seconds.nullable(),
      graceEndsAt: seconds.nullable(),
    })
    .nullable(),
})

const nameEvent = z.strictObject({
  id: z.string(),
  tokenId: amount.nullable(),
  kind: z.string(),
  block: z.int(),
  timestamp: seconds,
  logIndex: z.int(),
  transactionHash: z.string().regex(/^0x[0-9a-f]{64}$/),
  sender: address,
  args: z.record(z.string(), z.json()),
})

export const nameList = z.strictObject({
  items: z.array(name),
  nextCursor: z.string().nullable(),
  total: z.int(),
  isTotalExact: z.boolean(),
  rules,
  freshness,
})

export const nameEventList = z.strictObject({
  items: z.array(nameEvent),
  nextCursor: z.string().nullable(),
  total: z.int(),
  freshness,
})

export const nameAnswer = z.strictObject({ name, rules, freshness })

export const nameStats = z.strictObject({
  held: z.int(),
  disclosed: z.int(),
  sold: z.int(),
  revenue: amount,
  referrals: z.strictObject({ accrued: amount, claimed: amount }),
  fees: z.strictObject({ registration: amount, transfer: amount, paymentToken: address.nullable() }),
  categories: z.array(z.strictObject({ category: z.enum(nameCategories), held: z.int().positive() })),
  days: z.array(
    z.strictObject({
      at: seconds,
      registered: z.int(),
      renewed: z.int(),
      sold: z.int(),
      revenue: amount,
    }),
  ),
  rules,
  freshness,
})

/** Block and time of an answer of `/status`. */
export function statusOf(body: unknown) {
  const { block, timestamp } = statusAnswer.parse(body)
  return { block, timestamp }
}
