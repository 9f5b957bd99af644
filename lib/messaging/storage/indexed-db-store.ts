import type { RawRecord, RawStore } from './raw-store'
import { StorageError } from './storage-error'

const VERSION = 1
const RECORDS = 'records'
const BY_PARTITION = 'partition'

/**
 * Records in this browser's IndexedDB.
 * @throws {StorageError} `storage-blocked` where the browser gives this page no database.
 */
export async function openIndexedDbStore(name: string): Promise<RawStore> {
  const database = await openDatabase(name)
  const begin = (mode: IDBTransactionMode) => {
    try {
      return database.transaction(RECORDS, mode, { durability: 'strict' })
    } catch (cause) {
      // The browser, or a person in its settings, cleared the data of this page while it was open.
      throw new StorageError('storage-gone', cause)
    }
  }
  const records = () => begin('readonly').objectStore(RECORDS)
  return {
    isLasting: true,
    read: async (id) => await result<RawRecord | undefined>(records().get(id)),
    list: async (partition) => await result<RawRecord[]>(records().index(BY_PARTITION).getAll(partition)),
    apply: async ({ put = [], remove = [] }) => {
      const transaction = begin('readwrite')
      const store = transaction.objectStore(RECORDS)
      for (const record of put) store.put(record)
      for (const id of remove) store.delete(id)
      await done(transaction)
    },
    clear: async () => {
      const transaction = begin('readwrite')
      transaction.objectStore(RECORDS).clear()
      await done(transaction)
    },
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, VERSION)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(RECORDS, { keyPath: 'id' }).createIndex(BY_PARTITION, 'partition')
    request.onsuccess = () => {
      // Another tab wants a newer form, or none at all: this one must not stand in the way.
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    request.onerror = () => reject(new StorageError('storage-blocked', request.error))
  })
}

const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new StorageError('storage-failed', request.error))
  })

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => {
      const isFull = transaction.error?.name === 'QuotaExceededError'
      reject(new StorageError(isFull ? 'storage-full' : 'storage-failed', transaction.error))
    }
  })
}
