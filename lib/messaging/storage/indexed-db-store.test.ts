import { afterEach, expect, it, vi } from 'vitest'
import { openIndexedDbStore } from './indexed-db-store'

afterEach(() => vi.unstubAllGlobals())

/** As browsers answer: events come after the call that causes them. */
function answering<Target extends object>(target: Target, event: 'onsuccess' | 'oncomplete' | 'onabort') {
  queueMicrotask(() => (target as Record<string, () => void>)[event]?.())
  return target
}

/** A database of a browser that does one thing at each transaction. */
function browserWith(transaction: () => object) {
  vi.stubGlobal('indexedDB', { open: () => answering({ result: { transaction } }, 'onsuccess') })
  return openIndexedDbStore('test')
}

const record = { id: 'a', partition: 'b', box: new Uint8Array(1) }
const aborted = (name: string) => () =>
  answering({ error: new DOMException('', name), objectStore: () => ({ put: () => {} }) }, 'onabort')

it.each([
  ['QuotaExceededError', 'storage-full'],
  ['UnknownError', 'storage-failed'],
])('error: %s is told as %s', async (name, code) => {
  const store = await browserWith(aborted(name))
  await expect(store.apply({ put: [record] })).rejects.toMatchObject({ family: 'storage', code })
})

it('error: data that was cleared while it was open is told, by each way to it', async () => {
  const store = await browserWith(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError')
  })
  const gone = { family: 'storage', code: 'storage-gone' }
  await expect(store.apply({ put: [record] })).rejects.toMatchObject(gone)
  await expect(store.read('a')).rejects.toMatchObject(gone)
  await expect(store.list('b')).rejects.toMatchObject(gone)
  await expect(store.clear()).rejects.toMatchObject(gone)
})
