import { z } from 'zod'
import { nameCategories } from './categories'

/** What `/api/names…` takes and answers: the index's own answers, and the source of the published description. */

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .describe('Address with checksum')
const amount = z.string().regex(/^\d+$/).describe('Atomic SESH, 9 decimals')
const seconds = z.int().nonnegative().describe('Unix seconds')
const token = z
  .string()
  .regex(/^\d{1,78}$/)
  .describe('Token id, decimal')

export const nameFreshness = z
  .strictObject({ chainId: z.int(), block: z.int(), timestamp: seconds })
  .describe('Last block that the answer knows')

const record = z
  .strictObject({
    text: z.string().describe('Written by the owner: plain text, never a link; at most 4,096 characters'),
    length: z.int().positive().describe('Characters of the whole text'),
    writtenAt: seconds,
  })
  .nullable()

export const nameRules = z
  .strictObject({ expiration: seconds, areRenewalsOn: z.boolean(), graceAfterExpiry: seconds })
  .nullable()
  .describe('How names expire at present; null while the chain does not tell')

const termStates = ['endless', 'active', 'expiring', 'grace', 'lapsed'] as const

export const nameShape = z.strictObject({
  tokenId: token,
  registryName: z.string().describe('What the registry keeps: base64 of the BLAKE2b-256 of the label'),
  isStandard: z.boolean().describe('Whether the registry name has that form'),
  holding: z.enum(['held', 'burned', 'expired']),
  owner: address.nullable(),
  registeredAt: seconds,
  renewedAt: seconds.describe('Unix seconds from which the present term counts'),
  transferredAt: seconds.nullable(),
  isReceived: z.boolean().describe('Whether its holder neither sent nor paid for what brought it'),
  label: z.string().nullable().describe('Null while nobody disclosed it; check it against the token id'),
  labelSource: z.enum(['purchase', 'skipped']).nullable(),
  labelSeenAt: seconds.nullable(),
  categories: z.array(z.enum(nameCategories)),
  records: z.strictObject({ session: record, lokinet: record }),
  term: z
    .strictObject({
      state: z.enum(termStates),
      expiresAt: seconds.nullable(),
      graceEndsAt: seconds.nullable(),
    })
    .nullable(),
})

export const namePage = z.strictObject({
  items: z.array(nameShape),
  nextCursor: z.string().nullable(),
  total: z.int().describe('At most 10,000'),
  isTotalExact: z.boolean(),
  rules: nameRules,
  freshness: nameFreshness,
})

export const oneName = z.strictObject({ name: nameShape, rules: nameRules, freshness: nameFreshness })

export const nameSums = z.strictObject({
  held: z.int(),
  disclosed: z.int(),
  sold: z.int(),
  revenue: amount,
  referrals: z.strictObject({ accrued: amount, claimed: amount }),
  fees: z.strictObject({ registration: amount, transfer: amount, paymentToken: address.nullable() }),
  categories: z.array(z.strictObject({ category: z.enum(nameCategories), held: z.int().positive() })),
  days: z.array(
    z.strictObject({ at: seconds, registered: z.int(), renewed: z.int(), sold: z.int(), revenue: amount }),
  ),
  rules: nameRules,
  freshness: nameFreshness,
})

export const resolvedName = z.strictObject({
  label: z.string(),
  tokenId: token,
  owner: address,
  renewedAt: seconds,
  records: z
    .strictObject({ session: z.string(), lokinet: z.string() })
    .describe('As they stand on the chain; the Session record is sealed to the label'),
  expiresAt: seconds.nullable().describe('When the term of the name ends; null while renewals are off'),
  isExpired: z.boolean().describe('The term is over; the name resolves until it is sold again'),
  endpoints: z.int().positive().describe('Endpoints of the chain that gave this same answer'),
})

export const apiProblem = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) })

/** Parameters of the list, all optional. */
export const nameListQuery = z.strictObject({
  q: z
    .string()
    .regex(/^[a-z0-9_-]{1,64}$/)
    .describe('Beginning of a disclosed label, or a part of it'),
  match: z.enum(['prefix', 'substring']).describe('How q is compared; prefix when left out'),
  owner: address,
  category: z.enum(nameCategories),
  length: z.int().min(1).max(64).describe('Characters of the label'),
  state: z.enum(termStates),
  sort: z.enum(['label', 'registered', 'expires']),
  order: z.enum(['asc', 'desc']),
  limit: z.int().min(1).max(200).describe('50 when left out'),
  cursor: z.string().max(400).describe('nextCursor of the page before'),
})
