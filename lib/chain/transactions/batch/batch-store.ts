import type { Address } from 'viem'
import { DecodeError } from '@/lib/api/decode'
import type { KeyValueStore } from '../journal'
import { type BatchRecord, decodeBatchRecord } from './batch-record'

const VERSION = 1

/** Where a wallet's batch is kept; there is one at a time. */
export const batchKey = (of: { chainId: number; wallet: Address }): string =>
  `session-portal.batch.v${VERSION}.${of.chainId}.${of.wallet.toLowerCase()}`

/** The batch under way; null when there is none, or when what is kept cannot be read. */
export function loadBatch(store: KeyValueStore, key: string): BatchRecord | null {
  const text = store.getItem(key)
  if (!text) return null
  try {
    return decodeBatchRecord(JSON.parse(text))
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return null
    throw error
  }
}

export const batchText = (batch: BatchRecord): string =>
  JSON.stringify(batch, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
