import { vault, vaultEvent } from 'ponder:schema'
import type { Address } from 'viem'
import type { VaultEventKind } from '@/lib/staking/providers/event-kinds'
import {
  applyChange,
  emptyBooks,
  type VaultBooks,
  type VaultChange,
} from '@/lib/staking/providers/vault-books'
import { type Db, type IndexedLog, timeOf } from './record-event'

export type VaultSubject = {
  kind: VaultEventKind
  account?: Address
  seat?: Address
  requestId?: bigint
  assets?: bigint
  shares?: bigint
  /** What it does to the books; left out: nothing. */
  change?: VaultChange
}

/** Keeps what happened in a vault, and its books after it. */
export async function recordVaultEvent(
  db: Db,
  log: IndexedLog,
  { change, ...subject }: VaultSubject,
): Promise<void> {
  const { address } = log.log
  const known = await db.find(vault, { address })
  const before: VaultBooks = known ?? emptyBooks
  const { assets, shares, unreleasedThen, releaseStart } = change
    ? applyChange(before, change, log.block.timestamp)
    : before
  const release = { unreleasedThen, releaseStart }
  await db
    .insert(vault)
    .values({ address, assets, shares, ...release })
    .onConflictDoUpdate({ assets, shares, ...release })
  await db.insert(vaultEvent).values({
    ...{ id: log.id, vault: address, ...subject, bookAssets: assets, bookShares: shares, ...release },
    block: Number(log.block.number),
    timestamp: timeOf(log),
    transactionHash: log.transaction.hash,
  })
}
