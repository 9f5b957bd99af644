import { type Decode, list, nullable, object, text } from '@/lib/api/decode'
import { decodeFlowRecord } from '../decode-flow-record'
import type { FlowRecord } from '../flow-record'

/** Many things a person does in a row or at once, as this browser remembers them. */
export type BatchRecord = {
  id: string
  /** Under which the wallet keeps what it was asked for in one go; null while nothing was. */
  callsId: string | null
  /** Each is a flow with its own id: done alone, the journal knows it by the same id. */
  items: readonly FlowRecord[]
}

export const decodeBatchRecord: Decode<BatchRecord> = object({
  id: text(),
  callsId: nullable(text()),
  items: list(decodeFlowRecord),
})

/** The batch with the newest word of the journal on each item. */
export function withJournal(batch: BatchRecord, journal: readonly FlowRecord[]): BatchRecord {
  const known = new Map(journal.map((record) => [record.id, record]))
  return { ...batch, items: batch.items.map((item) => known.get(item.id) ?? item) }
}

/** What is still to be done, in order. Something that failed waits for a person to try it again. */
export const leftOf = ({ items }: BatchRecord): FlowRecord[] =>
  items.filter(({ status }) => status === 'open' || status === 'abandoned')

export type BatchSums = { done: number; failed: number; left: number; all: number }

export function batchSums(batch: BatchRecord): BatchSums {
  const count = (status: FlowRecord['status']) => batch.items.filter((item) => item.status === status).length
  return {
    done: count('done'),
    failed: count('failed') + count('undone'),
    left: leftOf(batch).length,
    all: batch.items.length,
  }
}
