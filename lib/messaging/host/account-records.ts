import type { Settings } from '../model/state'
import type { Place, SealedStore } from '../storage/sealed-store'

export const ACCOUNT = { table: 'account', key: 'account' } as const
export const SETTINGS = { table: 'settings', key: 'settings' } as const

export type AccountRecord = {
  seed: Uint8Array
  /** Milliseconds, computer's clock. */
  createdAt: number
  lastBackupAt: number | null
}

export const firstSettings: Settings = { sendsReadReceipts: false, sendsTyping: false, notifies: false }

/** Something of an account that changes in parts, each of them kept. */
export type KeptRecord<Value> = { read(): Value; change(part: Partial<Value>): Promise<void> }

export function keptRecord<Value extends object>(
  store: SealedStore,
  place: Place,
  first: Value,
): KeptRecord<Value> {
  let value = first
  return {
    read: () => value,
    change: async (part) => {
      value = { ...value, ...part }
      await store.write({ put: [{ ...place, value }] })
    },
  }
}
