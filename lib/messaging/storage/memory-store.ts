import type { RawRecord, RawStore } from './raw-store'

/** Records that end with the worker that holds them. */
export function memoryStore(): RawStore {
  const records = new Map<string, RawRecord>()
  return {
    isLasting: false,
    read: async (id) => records.get(id),
    list: async (partition) => [...records.values()].filter((record) => record.partition === partition),
    apply: async ({ put = [], remove = [] }) => {
      for (const record of put) records.set(record.id, record)
      for (const id of remove) records.delete(id)
    },
    clear: async () => records.clear(),
  }
}
