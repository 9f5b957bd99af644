import type { Address } from 'viem'
import { DecodeError } from '@/lib/api/decode'
import type { FlowRecord } from './flow-record'
import { decodeFlowRecord } from './decode-flow-record'

/** The part of `Storage` that the journal needs. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>

const VERSION = 1
const RECORDS_KEPT = 30

/** Where a wallet's journal is kept; a new version of its form gets a new place. */
export const journalKey = (of: { chainId: number; wallet: Address }): string =>
  `session-portal.journal.v${VERSION}.${of.chainId}.${of.wallet.toLowerCase()}`

/** A wallet's flows, newest first. What cannot be read is left out: the chain itself holds the truth. */
export function loadJournal(store: KeyValueStore, key: string): FlowRecord[] {
  const entries = parseJson(store.getItem(key) ?? '[]')
  return Array.isArray(entries) ? entries.flatMap(readable) : []
}

/** The flow, or nothing when it was written by another version or damaged. */
function readable(entry: unknown): FlowRecord[] {
  try {
    return [decodeFlowRecord(entry)]
  } catch (error) {
    if (error instanceof DecodeError) return []
    throw error
  }
}

/** Adds a flow or replaces the one with its id; read again first, because another tab may have written meanwhile. */
export function saveRecord(store: KeyValueStore, key: string, record: FlowRecord): FlowRecord[] {
  const others = loadJournal(store, key)
  const isKnown = others.some(({ id }) => id === record.id)
  const records = isKnown
    ? others.map((other) => (other.id === record.id ? record : other))
    : [record, ...others].slice(0, RECORDS_KEPT)
  store.setItem(
    key,
    JSON.stringify(records, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  )
  return records
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
