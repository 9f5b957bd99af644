import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import type { Address } from 'viem'
import type { NameCategory } from '@/lib/names/categories'
import { partsOfLabel } from '@/lib/names/label-parts'
import { skeleton } from '@/lib/names/look-alike'
import { moveSoldTo } from './cursor'
import { uintList } from './lists'
import { nameOfCategory, tradedName } from './schema/names'
import { addToStats } from './settle-names'
import type { Database } from './store'

/** What the chain and the index say of a name. */
export type NameFacts = {
  tokenId: bigint
  /** Proven by the caller; null while nobody disclosed it. */
  label: string | null
  categories: readonly NameCategory[]
  areCategoriesWhole: boolean
  owner: Address | null
  renewedAt: number | null
  hasRecord: boolean
  block: number
}

/** Keeps names that are new and brings the others up to date; what is known of a label stays known. Part of a transaction. */
export async function saveNames(database: Database, names: readonly NameFacts[]): Promise<void> {
  for (const name of names) {
    await database
      .insert(tradedName)
      .values({
        ...{
          tokenId: name.tokenId,
          ...labelColumns(null),
          categories: [],
          areCategoriesWhole: false,
          bids: 0,
          isPastRead: false,
        },
        ...chainColumns(name),
      })
      .onConflictDoUpdate({
        target: tradedName.tokenId,
        set: { ...chainColumns(name), recheckFrom: settledMark(name.block) },
        setWhere: sql`${tradedName.validatedAtBlock} <= ${name.block}`,
      })
    if (name.label !== null) await saveLabel(database, { ...name, label: name.label })
  }
}

const chainColumns = ({ owner, renewedAt, hasRecord, block }: NameFacts) => ({
  ...{ owner, renewedAt, hasRecord, validatedAtBlock: block },
})

/** A mark of a later block stays. */
const settledMark = (block: number) =>
  sql`case when ${tradedName.recheckFrom} > ${block} then ${tradedName.recheckFrom} end`

const labelColumns = (label: string | null) => ({
  label,
  labelLength: label?.length ?? null,
  skeleton: label === null ? null : skeleton(label),
  parts: label === null ? [] : partsOfLabel(label),
})

type Labelled = Pick<NameFacts, 'tokenId' | 'categories' | 'areCategoriesWhole'> & { label: string }

/** Keeps a label and its categories, once; the count of each new category gains the name if it can be bought now. */
export async function saveLabel(database: Database, of: Labelled): Promise<void> {
  const [known] = await database
    .select({
      isWhole: tradedName.areCategoriesWhole,
      label: tradedName.label,
      categories: tradedName.categories,
      askPrice: tradedName.askPrice,
    })
    .from(tradedName)
    .where(inArray(tradedName.tokenId, [of.tokenId]))
    .for('update')
  if (!known || (known.label !== null && (known.isWhole || !of.areCategoriesWhole))) return
  const added = of.categories.filter((category) => !known.categories.includes(category))
  const categories = [...known.categories, ...added]
  await database
    .update(tradedName)
    .set({ ...labelColumns(of.label), categories, areCategoriesWhole: of.areCategoriesWhole })
    .where(inArray(tradedName.tokenId, [of.tokenId]))
  if (added.length === 0) return
  await database
    .insert(nameOfCategory)
    .values(added.map((category) => ({ category, tokenId: of.tokenId, askPrice: known.askPrice })))
    .onConflictDoNothing()
  if (known.askPrice !== null) await addToStats(database, new Map(added.map((category) => [category, 1])))
}

type SoldNames = {
  sold: readonly Pick<NameFacts, 'tokenId' | 'label'>[]
  /** The place in the index's sales behind these; null when they may still become more. */
  soldTo: string | null
}

/** Keeps names that are new here because they were sold; the chain is asked about them with the next step. */
export async function addSoldNames(
  database: Database,
  { sold, soldTo }: SoldNames,
  block: number,
): Promise<void> {
  const labels = new Map(sold.map(({ tokenId, label }) => [tokenId, label]))
  await database.transaction(async (transaction) => {
    const known = await transaction
      .select({ tokenId: tradedName.tokenId })
      .from(tradedName)
      .where(inArray(tradedName.tokenId, [...labels.keys()]))
    for (const { tokenId } of known) labels.delete(tokenId)
    const unread = { owner: null, renewedAt: null, hasRecord: false, block: 0 } as const
    const names = [...labels].map(([tokenId, label]): NameFacts => ({
      ...{ tokenId, label, categories: [], areCategoriesWhole: false, ...unread },
    }))
    await saveNames(transaction, names)
    await markNames(transaction, [...labels.keys()], block)
    if (soldTo !== null) await moveSoldTo(transaction, soldTo)
  })
}

/** Names whose owner or term may have changed. */
export const markNames = (database: Database, tokenIds: readonly bigint[], block: number) =>
  database.execute(
    sql`update traded_name set recheck_from = greatest(recheck_from, ${block}::bigint)
        where token_id = any(${uintList(tokenIds)})`,
  )
