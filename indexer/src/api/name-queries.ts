import { db } from 'ponder:api'
import { name } from 'ponder:schema'
import { and, eq, gte, sql } from 'ponder'
import type { Address } from 'viem'
import type { NameCategory } from '@/lib/names/categories'
import { SOON_SECONDS } from '@/lib/names/expiry'
import { placeOfLabel } from '../../model/name-label'
import type { ExpiryRules } from './name-rules'
import type { SortKey, Sql } from './page'

export type NameRow = typeof name.$inferSelect

export const nameSorts = ['label', 'registered', 'expires'] as const
export const termStates = ['endless', 'active', 'expiring', 'grace', 'lapsed'] as const
type TermState = (typeof termStates)[number]

export const nameTie: SortKey<NameRow> = {
  by: sql`${name.tokenId}`,
  type: 'numeric',
  value: (row) => row.tokenId,
}

/** All names expire equally long after their renewal time: sorting by that is sorting by the end. */
export const nameSortKeys: Record<(typeof nameSorts)[number], SortKey<NameRow>> = {
  label: { by: sql`${name.place}`, type: 'text', value: (row) => row.place },
  registered: { by: sql`${name.registeredAt}`, type: 'bigint', value: (row) => row.registeredAt },
  expires: { by: sql`${name.renewedAt}`, type: 'bigint', value: (row) => row.renewedAt },
}

/** Labels that begin with the text; `g` comes after every hex digit. */
function beginsWith(text: string): Sql {
  const place = placeOfLabel(text)
  return sql`(${name.place} >= ${place} and ${name.place} < ${`${place}g`})`
}

const contains = (text: string): Sql => sql`strpos(${name.label}, ${text}) > 0`

/** @param now - Unix seconds of the last indexed block. */
export function inTermState(state: TermState, rules: ExpiryRules, now: number): Sql | undefined {
  if (!rules.areRenewalsOn) return state === 'endless' ? undefined : sql`false`
  // A term that ends now began so long ago.
  const endsNow = now - Number(rules.expiration)
  const soon = endsNow + Number(SOON_SECONDS)
  const graceEnds = endsNow - Number(rules.graceAfterExpiry)
  const { renewedAt } = name
  const conditions = {
    endless: sql`false`,
    active: gte(renewedAt, soon),
    expiring: and(gte(renewedAt, endsNow), sql`${renewedAt} < ${soon}`),
    grace: and(gte(renewedAt, graceEnds), sql`${renewedAt} < ${endsNow}`),
    lapsed: sql`${renewedAt} < ${graceEnds}`,
  }
  return conditions[state]
}

export type NameFilter = {
  q?: string | undefined
  match: 'prefix' | 'substring'
  owner?: Address | undefined
  category?: NameCategory | undefined
  length?: number | undefined
}

/** Held names; those that are not of the usual form only among what an owner holds (E-03). */
export const matchingNames = ({ q, match, owner, category, length }: NameFilter): Sql | undefined =>
  and(
    eq(name.holding, 'held'),
    owner ? eq(name.owner, owner) : eq(name.isStandard, true),
    q === undefined ? undefined : match === 'prefix' ? beginsWith(q) : contains(q),
    category && sql`${name.categories} @> array[${category}]::text[]`,
    length === undefined ? undefined : eq(name.labelLength, length),
  )

/** Counting a million rows takes longer than finding a page of them: beyond this many it is "more". */
const MOST_COUNTED = 10_000

/** How many there are, up to a limit. */
export async function countNames(filter: Sql | undefined): Promise<{ total: number; isTotalExact: boolean }> {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(name)
    .where(filter)
    .limit(MOST_COUNTED + 1)
    .as('some')
  const [counted] = await db.select({ total: sql<number>`count(*)::int` }).from(some)
  const total = counted?.total ?? 0
  return { total: Math.min(total, MOST_COUNTED), isTotalExact: total <= MOST_COUNTED }
}
