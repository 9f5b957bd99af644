import { getAddress, isAddress } from 'viem'
import { z } from 'zod'
import { nameFreshness as freshness } from '@/lib/names/name-api'
import { poolEventKinds, vaultEventKinds } from '@/lib/staking/providers/event-kinds'

/** The answers about vaults and pools, field by field; strict, so that an extra field is noticed. */

/** With its checksum. */
const address = z.string().refine((text) => isAddress(text) && getAddress(text) === text)
const hash = z.string().regex(/^0x[0-9a-f]{64}$/)
const amount = z.string().regex(/^\d+$/)
const page = { nextCursor: z.string().nullable(), total: z.int(), freshness }
const happened = { id: z.string(), block: z.int(), timestamp: z.int(), transactionHash: hash }

export const vaultEventList = z.strictObject({
  items: z.array(
    z.strictObject({
      ...happened,
      kind: z.enum(vaultEventKinds),
      account: address.nullable(),
      seat: address.nullable(),
      requestId: amount.nullable(),
      assets: amount.nullable(),
      shares: amount.nullable(),
    }),
  ),
  ...page,
})

const books = z.strictObject({
  assets: amount,
  shares: amount,
  unreleasedThen: amount,
  releaseStart: amount,
})

export const vaultBooks = z.strictObject({
  before: z.strictObject({ timestamp: z.int(), books }).nullable(),
  items: z.array(z.strictObject({ id: z.string(), timestamp: z.int(), books })),
  ...page,
})

export const requestList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: amount,
      owner: address,
      shares: amount,
      requestedAt: z.int(),
      transactionHash: hash,
      claimedShares: amount,
      claimedAssets: amount,
    }),
  ),
  ...page,
})

export const poolList = z.strictObject({
  items: z.array(
    z.strictObject({
      ...{ pool: address, contribution: address, organiser: address, name: z.string() },
      ...{ target: amount, gathered: amount, collected: amount },
      ...{ deadline: z.int(), term: z.int(), createdAt: z.int(), takenAt: z.int().nullable() },
      members: z.int(),
    }),
  ),
  ...page,
})

export const poolMembers = z.strictObject({
  items: z.array(z.strictObject({ member: address, shares: amount, wishesToLeave: z.boolean() })),
  ...page,
})

export const poolEventList = z.strictObject({
  items: z.array(
    z.strictObject({
      ...happened,
      kind: z.enum(poolEventKinds),
      account: address.nullable(),
      amount: amount.nullable(),
    }),
  ),
  ...page,
})
