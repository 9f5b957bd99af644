import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import { notify } from './notify'
import { followedBlock, indexCursor, marketAlarm, marketCursor } from './schema/chain'
import type { Database } from './store'

/** How far the chain was followed, and the terms of all orders there. */
export type Cursor = Omit<typeof marketCursor.$inferSelect, 'id'>

/** `followed`: whatever happened up to there is marked. `told`: what was marked has been read from the chain, too. */
const rowIds = { followed: 1, told: 2 } as const

/** As many blocks are remembered as a reorganisation may plausibly take back, one for each step of following. */
const REMEMBERED = 512

/** Null before the first block. */
export async function readCursor(database: Database, which: keyof typeof rowIds): Promise<Cursor | null> {
  const [row] = await database.select().from(marketCursor).where(eq(marketCursor.id, rowIds[which]))
  if (!row) return null
  const { id: _id, ...cursor } = row
  return cursor
}

const writeCursor = (database: Database, which: keyof typeof rowIds, cursor: Cursor) =>
  database
    .insert(marketCursor)
    .values({ id: rowIds[which], ...cursor })
    .onConflictDoUpdate({ target: marketCursor.id, set: cursor })

/** From now on answers are of this block. */
export async function tellCursor(database: Database, cursor: Cursor): Promise<void> {
  await database.transaction(async (transaction) => {
    await writeCursor(transaction, 'told', cursor)
    await notify(transaction, { head: cursor.block })
  })
}

/** Part of the transaction that keeps what the blocks up to here have touched. */
export async function moveCursor(database: Database, cursor: Cursor): Promise<void> {
  await writeCursor(database, 'followed', cursor)
  await database
    .insert(followedBlock)
    .values({ block: cursor.block, hash: cursor.hash })
    .onConflictDoUpdate({ target: followedBlock.block, set: { hash: cursor.hash } })
  await database.execute(
    sql`delete from followed_block where block < (select block from followed_block order by block desc
        offset ${REMEMBERED} limit 1)`,
  )
}

/** Blocks that were followed to, newest first. */
export const followedBlocks = (database: Database): Promise<{ block: number; hash: Hex }[]> =>
  database.select().from(followedBlock).orderBy(desc(followedBlock.block))

/** Where the reading of the index's sales goes on; undefined at the first one. */
export async function readSoldTo(database: Database): Promise<string | undefined> {
  const [row] = await database.select().from(indexCursor).where(eq(indexCursor.list, 'sales'))
  return row?.place
}

/** Part of the transaction that keeps what was read up to there. */
export const moveSoldTo = (database: Database, place: string) =>
  database
    .insert(indexCursor)
    .values({ list: 'sales', place })
    .onConflictDoUpdate({ target: indexCursor.list, set: { place } })

/** The index's sales are read again from the first one. */
export const forgetSoldTo = (database: Database) =>
  database.delete(indexCursor).where(eq(indexCursor.list, 'sales'))

export type Alarm = typeof marketAlarm.$inferSelect

export const saveAlarms = async (database: Database, alarms: readonly Alarm[]): Promise<void> => {
  if (alarms.length > 0)
    await database
      .insert(marketAlarm)
      .values([...alarms])
      .onConflictDoNothing()
}

/** The newest alarm that nobody has looked at. @param reviewed - everything up to this block was. */
export async function openAlarm(database: Database, reviewed: number): Promise<Alarm | null> {
  const [alarm] = await database
    .select()
    .from(marketAlarm)
    .where(sql`${marketAlarm.block} > ${reviewed}`)
    .orderBy(desc(marketAlarm.block))
    .limit(1)
  return alarm ?? null
}
