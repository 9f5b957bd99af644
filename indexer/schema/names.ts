import { index, onchainTable, sql } from 'ponder'
import { nameCategories } from '@/lib/names/categories'
import type { EventArguments } from '../model/event-arguments'
import { HAS_LETTER, inCategory } from '../model/index-conditions'

/** Session names. Times are Unix seconds; when a name expires is never kept, since the registry may change it for all. */

/** A name that is or was registered, one row per token for ever. */
export const name = onchainTable(
  'name',
  (t) => ({
    tokenId: t.bigint().primaryKey(),
    /** What the registry keeps; empty when the name was given up in the block in which it was registered. */
    registryName: t.text().notNull(),
    /** Whether the registry name has the form that labels take there (E-03). */
    isStandard: t.boolean().notNull(),
    holding: t.text().$type<'held' | 'burned' | 'expired'>().notNull(),
    /** Null while nobody holds it. */
    owner: t.hex(),
    registeredAt: t.int8({ mode: 'number' }).notNull(),
    /** From when the present term counts; in the future for names paid ahead. */
    renewedAt: t.int8({ mode: 'number' }).notNull(),
    /** When it last went from one holder to another; what the registrar hands over counts as bought, not as moved. */
    transferredAt: t.int8({ mode: 'number' }),
    /** It came to its holder unasked (`isUnasked`, E-23). */
    isReceived: t.boolean().notNull(),
    /** Null until the chain disclosed it; proven by its token id. */
    label: t.text(),
    labelSource: t.text().$type<'purchase' | 'skipped'>(),
    labelSeenAt: t.int8({ mode: 'number' }),
    labelLength: t.integer(),
    /** The label's bytes as hex, of a hidden name `x` and its token: sorts alike in every collation, hidden names last. */
    place: t.text().notNull(),
    /** `partsOfLabel`; none of a hidden name. */
    parts: t.text().array().notNull(),
    categories: t.text().array().notNull(),
    /** Texts of strangers as `keptText` keeps them; null for none. */
    sessionRecord: t.text(),
    sessionRecordLength: t.integer().notNull(),
    sessionRecordAt: t.int8({ mode: 'number' }),
    lokinetRecord: t.text(),
    lokinetRecordLength: t.integer().notNull(),
    lokinetRecordAt: t.int8({ mode: 'number' }),
  }),
  (table) => ({
    byPlace: index().on(table.place, table.tokenId),
    byPlaceOfWords: index('name_words_index').on(table.place, table.tokenId).where(sql.raw(HAS_LETTER)),
    byLength: index().on(table.labelLength, table.place),
    byOwner: index().on(table.owner, table.place),
    byRegistration: index().on(table.registeredAt, table.tokenId),
    byRenewal: index().on(table.renewedAt, table.tokenId),
    byPart: index().using('gin', table.parts),
    byCategory: index().using('gin', table.categories),
    // The names of each category by label: a category of many names would be sorted, a rare one searched for among all.
    ...Object.fromEntries(
      nameCategories.map((category) => [
        category,
        index(`name_${category}_index`)
          .on(table.place, table.tokenId)
          .where(sql.raw(inCategory(category))),
      ]),
    ),
  }),
)

/** One thing that happened to a name, or with `tokenId` null to all of them. `id` as in `event`. */
export const nameEvent = onchainTable(
  'name_event',
  (t) => ({
    id: t.text().primaryKey(),
    tokenId: t.bigint(),
    kind: t.text().$type<NameEventKind>().notNull(),
    block: t.int8({ mode: 'number' }).notNull(),
    timestamp: t.int8({ mode: 'number' }).notNull(),
    logIndex: t.integer().notNull(),
    transactionHash: t.hex().notNull(),
    sender: t.hex().notNull(),
    args: t.jsonb().$type<EventArguments>().notNull(),
  }),
  (table) => ({ byToken: index().on(table.tokenId, table.id) }),
)

export type NameEventKind =
  | 'registered'
  | 'purchased'
  | 'renewed'
  | 'transferred'
  | 'record'
  | 'burned'
  | 'expired'
  | 'reserved'
  | 'fees-set'
  | 'payment-token-set'
  | 'prices-set'
  | 'config-set'
  | 'upgraded'

/** Sums over all names of a registry. Amounts are atomic SESH. */
export const nameFigures = onchainTable('name_figures', (t) => ({
  registry: t.hex().primaryKey(),
  held: t.integer().notNull(),
  /** Held names whose label is known. */
  disclosed: t.integer().notNull(),
  sold: t.integer().notNull(),
  revenue: t.bigint().notNull(),
  referralsAccrued: t.bigint().notNull(),
  referralsClaimed: t.bigint().notNull(),
  registrationFee: t.bigint().notNull(),
  transferFee: t.bigint().notNull(),
  /** Null until it is set. */
  paymentToken: t.hex(),
}))

/** Held names with a known label, by what the label is. */
export const nameCategory = onchainTable('name_category', (t) => ({
  category: t.text().primaryKey(),
  held: t.integer().notNull(),
}))

/** What happened on the day (UTC) that begins at `at`. */
export const nameDay = onchainTable('name_day', (t) => ({
  at: t.int8({ mode: 'number' }).primaryKey(),
  registered: t.integer().notNull(),
  renewed: t.integer().notNull(),
  sold: t.integer().notNull(),
  revenue: t.bigint().notNull(),
}))

/** What a referrer was promised and has fetched, atomic SESH. */
export const nameReferrer = onchainTable('name_referrer', (t) => ({
  address: t.hex().primaryKey(),
  accrued: t.bigint().notNull(),
  claimed: t.bigint().notNull(),
}))
