import 'server-only'
import { and, eq, gte, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { getAddress } from 'viem'
import type { z } from 'zod'
import type { marketNameQuery } from '@/lib/market/market-queries'
import { partsToFind } from '@/lib/names/label-parts'
import type { Cursor } from './cursor'
import { tradedName } from './schema/names'

export type NameParameters = Partial<z.infer<typeof marketNameQuery>>

/** How names expire, and the time by which that counts. */
export type NameRules = Pick<Cursor, 'timestamp' | 'expiration' | 'areRenewalsOn'>

/** Names that match everything that is asked. Of a hidden name there is nothing to show. */
export const nameConditions = (asked: NameParameters, rules: NameRules): SQL | undefined =>
  and(
    isNotNull(tradedName.label),
    asked.q === undefined ? undefined : matches(asked.q, asked.match ?? 'contains'),
    asked.category && sql`${tradedName.categories} @> ${`{${asked.category}}`}::text[]`,
    asked.minLength === undefined ? undefined : gte(tradedName.labelLength, asked.minLength),
    asked.maxLength === undefined ? undefined : lte(tradedName.labelLength, asked.maxLength),
    asked.characters && sql`${tradedName.label} ~ ${sql.raw(characterClasses[asked.characters])}`,
    ...(['dash', 'underscore', 'digits'] as const).map((mark) => has(mark, asked[mark])),
    ofState(asked.state),
    asked.minPrice === undefined ? undefined : gte(tradedName.askPrice, BigInt(asked.minPrice)),
    asked.maxPrice === undefined ? undefined : lte(tradedName.askPrice, BigInt(asked.maxPrice)),
    asked.expiresWithin === undefined ? undefined : expiresWithin(asked.expiresWithin, rules),
    asked.record && eq(tradedName.hasRecord, asked.record === 'set'),
    asked.owner === undefined ? undefined : eq(tradedName.owner, getAddress(asked.owner)),
  )

/** As SQL writes them, not as parameters: an index of labels of letters is found by its very words. */
const characterClasses = {
  letters: "'^[a-z]+$'",
  digits: "'^[0-9]+$'",
  alphanumeric: "'^[a-z0-9]+$'",
} as const

const marks = { dash: '-', underscore: '_', digits: '[0-9]' } as const

function has(mark: keyof typeof marks, which: 'with' | 'without' | undefined): SQL | undefined {
  if (which === undefined) return undefined
  return which === 'with'
    ? sql`${tradedName.label} ~ ${marks[mark]}`
    : sql`${tradedName.label} !~ ${marks[mark]}`
}

/** @param text - nothing but `[a-z0-9_-]`. The parts find few names fast, and the label decides. */
function matches(text: string, how: 'contains' | 'starts' | 'ends'): SQL | undefined {
  if (how === 'starts') return sql`(${tradedName.label} >= ${text} and ${tradedName.label} < ${`${text}~`})`
  const parts = sql`${tradedName.parts} @> ${`{${partsToFind(text).join(',')}}`}::text[]`
  return how === 'contains'
    ? and(parts, sql`strpos(${tradedName.label}, ${text}) > 0`)
    : and(parts, sql`right(${tradedName.label}, ${text.length}) = ${text}`)
}

function ofState(state: NameParameters['state']): SQL | undefined {
  switch (state) {
    case undefined:
      return undefined
    case 'listed':
      return isNotNull(tradedName.askPrice)
    case 'has-offer':
      return isNotNull(tradedName.bidPrice)
    case 'never-sold':
      return isNull(tradedName.lastSaleAt)
    case 'sold':
      return isNotNull(tradedName.lastSaleAt)
  }
}

/** Terms that end within so many seconds; what has ended already is left out. */
function expiresWithin(
  seconds: number,
  { timestamp, expiration, areRenewalsOn }: NameRules,
): SQL | undefined {
  if (!areRenewalsOn) return sql`false`
  const endsNow = timestamp - expiration
  return and(gte(tradedName.renewedAt, endsNow), lte(tradedName.renewedAt, endsNow + seconds))
}
