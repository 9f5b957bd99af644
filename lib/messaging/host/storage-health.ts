import type { StorageHealth } from '../api'
import { MESSAGES } from '../engine/work'
import type { OpenAccount } from './open-account'

/** What is kept, how safe it is from the browser's own tidying, and when it was last put in a file. */
export async function storageHealth({ raw, engine, record, store }: OpenAccount): Promise<StorageHealth> {
  const counts = await Promise.all(
    [...engine.context.memory.conversations.keys()].map(
      async (group) => (await store.list({ table: MESSAGES, group })).length,
    ),
  )
  const { storage } = navigator
  const estimate = raw.isLasting ? await storage.estimate() : {}
  return {
    isLasting: raw.isLasting,
    isPersisted: raw.isLasting && (await storage.persisted()),
    usedBytes: estimate.usage ?? null,
    availableBytes: estimate.quota ?? null,
    messages: counts.reduce((sum, count) => sum + count, 0),
    lastBackupAt: record().lastBackupAt,
  }
}
