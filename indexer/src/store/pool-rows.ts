import { microPool, poolEvent, poolMember } from 'ponder:schema'
import type { Address } from 'viem'
import type { PoolEventKind } from '@/lib/staking/providers/event-kinds'
import { type Db, type IndexedLog, timeOf } from './record-event'

type PoolSubject = { kind: PoolEventKind; account?: Address; amount?: bigint }

/** Keeps what happened in a pool. */
export async function recordPoolEvent(db: Db, log: IndexedLog, subject: PoolSubject): Promise<void> {
  await db.insert(poolEvent).values({
    ...{ id: log.id, pool: log.log.address, ...subject },
    block: Number(log.block.number),
    timestamp: timeOf(log),
    transactionHash: log.transaction.hash,
  })
}

/** Moves a member's shares by an amount that may be negative, and counts who has any. */
export async function moveShares(
  db: Db,
  { pool, member, by }: { pool: Address; member: Address; by: bigint },
): Promise<void> {
  const known = await db.find(poolMember, { pool, member })
  const before = known?.shares ?? 0n
  const shares = before + by
  await db
    .insert(poolMember)
    .values({ pool, member, shares, wishesToLeave: known?.wishesToLeave ?? false })
    .onConflictDoUpdate({ shares })
  const joined = Number(shares > 0n) - Number(before > 0n)
  if (joined !== 0)
    await db.update(microPool, { address: pool }).set(({ members }) => ({ members: members + joined }))
}
