import { name } from 'ponder:schema'
import { and, eq, gte, sql } from 'ponder'
import type { Address } from 'viem'
import type { NameCategory } from '@/lib/names/categories'
import { SOON_SECONDS } from '@/lib/names/expiry'
import { partsToFind } from '@/lib/names/label-parts'
import { impliedBy, inCategory } from '../../model/index-conditions'
import { placeOfLabel } from '../../model/name-label'
import type { ExpiryRules } from './name-rules'
import type { Sql } from './page'

export const termStates = ['endless', 'active', 'expiring', 'grace', 'lapsed'] as const
type TermState = (typeof termStates)[number]

/** Labels that begin with the text; `g` comes after every hex digit. */
function beginsWith(text: string): Sql {
  const place = placeOfLabel(text)
  return sql`(${name.place} >= ${place} and ${name.place} < ${`${place}g`})`
}

/** The parts find few names fast, and the label decides. */
function contains(text: string): Sql | undefined {
  const parts = `{${partsToFind(text).join(',')}}`
  return and(
    sql`${name.parts} @> ${parts}::text[]`,
    sql`strpos(${name.label}, ${text}) > 0`,
    ...impliedBy(text).map((condition) => sql.raw(condition)),
  )
}

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
    category && sql.raw(inCategory(category)),
    length === undefined ? undefined : eq(name.labelLength, length),
  )
