import {
  type Decode,
  type Decoded,
  flag,
  list,
  map,
  nullable,
  object,
  oneOf,
  record,
  text,
  whole,
} from '@/lib/api/decode'
import { wireAddress, wireHash, wireHeight, wireInteger, wireSeconds, wireSesh } from '@/lib/api/wire'
import { type NameCategory, nameCategories } from '@/lib/names/categories'
import { freshness } from './schemas'

/** The index's answers about names as they are on the wire, their values already domain values. */

const seconds = wireSeconds

/** How names expire at present; null while the chain did not tell the index. */
const rules = nullable(object({ expiration: seconds, areRenewalsOn: flag, graceAfterExpiry: seconds }))

/** A text of a stranger, cut after 4,096 characters; `length` counts them all. Plain text, never a link (E-17). */
const nameRecord = nullable(object({ text: text(), length: whole({ min: 1 }), writtenAt: seconds }))

/** A category that this portal does not know yet is left out. */
export const categories: Decode<NameCategory[]> = map(list(text()), (words) =>
  words.flatMap((word) => nameCategories.filter((category) => category === word)),
)

export const nameRow = object({
  tokenId: wireInteger,
  registryName: text(),
  isStandard: flag,
  holding: oneOf(['held', 'burned', 'expired']),
  owner: nullable(wireAddress),
  registeredAt: seconds,
  renewedAt: seconds,
  transferredAt: nullable(seconds),
  isReceived: flag,
  label: nullable(text(/^[a-z0-9_-]{1,64}$/, 'a label')),
  labelSource: nullable(oneOf(['purchase', 'skipped'])),
  labelSeenAt: nullable(seconds),
  categories,
  records: object({ session: nameRecord, lokinet: nameRecord }),
  term: nullable(
    object({
      state: oneOf(['endless', 'active', 'expiring', 'grace', 'lapsed']),
      expiresAt: nullable(seconds),
      graceEndsAt: nullable(seconds),
    }),
  ),
})

export const nameEventRow = object({
  id: text(),
  tokenId: nullable(wireInteger),
  kind: text(),
  block: wireHeight,
  timestamp: seconds,
  transactionHash: wireHash,
  sender: wireAddress,
  args: record,
})

export const nameList = object({
  items: list(nameRow),
  nextCursor: nullable(text()),
  /** At most 10,000; `isTotalExact` is false when there are more. */
  total: whole(),
  isTotalExact: flag,
  rules,
  freshness,
})

export const nameAnswer = object({ name: nameRow, rules, freshness })

export const nameEventList = object({
  items: list(nameEventRow),
  nextCursor: nullable(text()),
  total: whole(),
  freshness,
})

export const nameStats = object({
  held: whole(),
  disclosed: whole(),
  sold: whole(),
  revenue: wireSesh,
  referrals: object({ accrued: wireSesh, claimed: wireSesh }),
  fees: object({ registration: wireSesh, transfer: wireSesh, paymentToken: nullable(wireAddress) }),
  categories: list(object({ category: text(), held: whole() })),
  days: list(
    object({ at: seconds, registered: whole(), renewed: whole(), sold: whole(), revenue: wireSesh }),
  ),
  rules,
  freshness,
})

export const referrerAnswer = object({ accrued: wireSesh, claimed: wireSesh, freshness })

/** One thing that happened to a name, as the index tells it. Amounts among the arguments are decimal text. */
export type NameEvent = Decoded<typeof nameEventRow>
export type NameStats = Decoded<typeof nameStats>
