import { nameEvent } from 'ponder:schema'
import { eventArguments, type EventArguments } from '../../model/event-arguments'
import type { NameEventKind } from '../../schema/names'
import { timeOf, type Db, type IndexedLog } from './record-event'

export type NameSubject = {
  kind: NameEventKind
  /** Null for what concerns all names. */
  tokenId: bigint | null
  /** In place of the log's own arguments. */
  args?: EventArguments
}

/** Keeps what happened to a name. */
export async function recordNameEvent(
  db: Db,
  log: IndexedLog,
  { kind, tokenId, args }: NameSubject,
): Promise<void> {
  await db.insert(nameEvent).values({
    id: log.id,
    tokenId,
    kind,
    block: Number(log.block.number),
    timestamp: timeOf(log),
    logIndex: log.log.logIndex,
    transactionHash: log.transaction.hash,
    sender: log.transaction.from,
    args: args ?? eventArguments(log.args),
  })
}
