import type { Context } from 'ponder:registry'
import { name } from 'ponder:schema'
import type { Address } from 'viem'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { isStandardRegistryName, type NameMode, tokenIdOf } from '@/lib/crypto/names'
import { keptText } from '../../model/kept-text'
import { isLabelOf, labelColumns, placeOfHidden } from '../../model/name-label'
import { addToFigures, countCategories, countNameDay } from './name-figures'
import { timeOf, type Db, type IndexedLog } from './record-event'

export type NameRow = typeof name.$inferSelect

const noRecords = {
  sessionRecord: null,
  sessionRecordLength: 0,
  sessionRecordAt: null,
  lokinetRecord: null,
  lokinetRecordLength: 0,
  lokinetRecordAt: null,
} as const

const hidden = { label: null, labelSource: null, labelSeenAt: null, labelLength: null } as const

/** A name that somebody got from nobody. What was disclosed of it before stays known. */
export async function addName(
  { db, client }: Pick<Context, 'db' | 'client'>,
  log: IndexedLog,
  { tokenId, owner, isReceived }: { tokenId: bigint; owner: Address; isReceived: boolean },
): Promise<void> {
  const { address } = log.log
  const registryName = await client.readContract({
    abi: sessionNameServiceAbi,
    address,
    functionName: 'idsToNames',
    args: [tokenId],
  })
  const at = timeOf(log)
  const fresh = {
    registryName,
    isStandard: isStandardRegistryName(registryName) && tokenIdOf(registryName) === tokenId,
    holding: 'held',
    owner,
    registeredAt: at,
    renewedAt: at,
    transferredAt: null,
    isReceived,
    ...noRecords,
  } as const
  const row = await db
    .insert(name)
    .values({ tokenId, ...fresh, ...hidden, place: placeOfHidden(tokenId), parts: [], categories: [] })
    .onConflictDoUpdate(fresh)
  await addToFigures(db, address, { held: 1, disclosed: row.label === null ? 0 : 1 })
  await countCategories(db, { categories: row.categories, by: 1 })
  await countNameDay(db, at, { registered: 1 })
}

/** Nobody holds the name any more; the registry wiped what belonged to it. */
export async function freeName(
  db: Db,
  log: IndexedLog,
  { tokenId, holding }: { tokenId: bigint; holding: 'burned' | 'expired' },
): Promise<void> {
  const row = await db
    .update(name, { tokenId })
    .set({ holding, owner: null, transferredAt: null, isReceived: false, ...noRecords })
  await addToFigures(db, log.log.address, { held: -1, disclosed: row.label === null ? 0 : -1 })
  await countCategories(db, { categories: row.categories, by: -1 })
}

const SESSION = 1

/** Of the record types the registry takes only Session and Lokinet. */
export async function writeRecord(
  db: Db,
  log: IndexedLog,
  { tokenId, recordType, text }: { tokenId: bigint; recordType: number; text: string },
): Promise<void> {
  const { text: kept, length } = keptText(text)
  const value = length === 0 ? null : kept
  const at = length === 0 ? null : timeOf(log)
  await db
    .update(name, { tokenId })
    .set(
      recordType === SESSION
        ? { sessionRecord: value, sessionRecordLength: length, sessionRecordAt: at }
        : { lokinetRecord: value, lokinetRecordLength: length, lokinetRecordAt: at },
    )
}

export type Disclosure = {
  registry: Address
  tokenId: bigint
  label: string
  source: NonNullable<NameRow['labelSource']>
  mode: NameMode
}

/** Keeps a label that the chain disclosed, once, and only when it makes the token. */
export async function discloseLabel(db: Db, log: IndexedLog, disclosure: Disclosure): Promise<void> {
  const { registry, tokenId, label, source, mode } = disclosure
  const row = await db.find(name, { tokenId })
  if (!row || row.label !== null || !isLabelOf(label, tokenId, mode)) return
  const known = { ...labelColumns(label), labelSource: source, labelSeenAt: timeOf(log) }
  await db.update(name, { tokenId }).set(known)
  if (row.holding !== 'held') return
  await addToFigures(db, registry, { disclosed: 1 })
  await countCategories(db, { categories: known.categories, by: 1 })
}
