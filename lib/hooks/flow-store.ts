import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import type { Intent } from '@/lib/chain/transactions/intents'

/** What the transaction dialog shall show: a new wish, or a flow of the journal. */
export type FlowRequest = { id: string; intent: Intent } | { record: FlowRecord }

type Snapshot = {
  /** Null while the dialog is closed. */
  request: FlowRequest | null
  /** The connected wallet's journal, newest first. */
  records: readonly FlowRecord[]
}

const listeners = new Set<() => void>()
let snapshot: Snapshot = { request: null, records: [] }

function change(part: Partial<Snapshot>) {
  snapshot = { ...snapshot, ...part }
  for (const listener of listeners) listener()
}

/** What pages and the one dialog share. The transaction host keeps `records` level with the journal. */
export const flowStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  snapshot: (): Snapshot => snapshot,
  start: (intent: Intent) => change({ request: { id: crypto.randomUUID(), intent } }),
  resume: (record: FlowRecord) => change({ request: { record } }),
  close: () => change({ request: null }),
  setRecords: (records: readonly FlowRecord[]) => change({ records }),
}
