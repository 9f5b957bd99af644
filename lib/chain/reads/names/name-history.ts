import { getTransaction } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { isLabel, labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { namesOf } from '@/lib/names/names-of'
import type { NameEvent, NameHappening, NameHistory } from '@/lib/names/name-event'
import { type RecordKind, recordKinds, recordTypes } from '@/lib/names/record-kind'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { type NameLog, nameTopics, readNameLogs, tokenTopic } from './name-logs'

/** What happened to a name since there are names. @param fromBlock - or from this block on. */
export async function readNameHistory(
  context: ChainContext,
  tokenId: bigint,
  fromBlock?: bigint,
): Promise<NameHistory> {
  const token = tokenTopic(tokenId)
  const { transferred, bought, record, renewed } = nameTopics
  const found = await Promise.all([
    readNameLogs(context, [transferred, null, null, token], fromBlock),
    readNameLogs(context, [[bought, record, renewed], token], fromBlock),
  ])
  const events = found.flat().sort(byPlace).flatMap(toEvent)
  const [session, lokinet] = await Promise.all(recordKinds.map((kind) => writerOf(context, events, kind)))
  return { events, writers: { session: session ?? null, lokinet: lokinet ?? null } }
}

const byPlace = (a: NameLog, b: NameLog) =>
  a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1

const toEvent = (log: NameLog): NameEvent[] => {
  const happening = happeningOf(log)
  const { id, transactionHash, blockNumber: block, at } = log
  return happening ? [{ ...happening, id, transactionHash, block, at }] : []
}

function happeningOf(log: NameLog): NameHappening | null {
  switch (log.eventName) {
    case 'Transfer':
      return { kind: 'transferred', from: log.args.from, to: log.args.to }
    case 'NameRenewed':
      return { kind: 'renewed', renewedAt: unixSeconds(log.args.timestamp) }
    case 'TextRecordUpdated': {
      const record = recordKinds.find((kind) => recordTypes[kind] === log.args.recordType)
      return record ? { kind: 'record', record, isCleared: log.args.text === '' } : null
    }
    case 'NamePurchased': {
      const { owner, payer, price } = log.args
      return { kind: 'bought', owner, payer, price: sesh(price) }
    }
    default:
      return null
  }
}

async function writerOf({ reader }: ChainContext, events: readonly NameEvent[], record: RecordKind) {
  const last = events.findLast((event) => event.kind === 'record' && event.record === record)
  return last ? (await getTransaction(reader, { hash: last.transactionHash })).from : null
}

/** The label that a purchase told, if it is this token's: a label is believed only when it leads back to the token (E-04). */
export async function readToldLabel(context: ChainContext, tokenId: bigint): Promise<string | null> {
  const logs = await readNameLogs(context, [nameTopics.bought, tokenTopic(tokenId)])
  const labels = logs.flatMap((log) => (log.eventName === 'NamePurchased' ? [log.args.label] : []))
  const { labelMode } = namesOf(context.deployment)
  return (
    labels.find((label) => isLabel(label) && tokenIdOf(labelToRegistryName(label, labelMode)) === tokenId) ??
    null
  )
}
