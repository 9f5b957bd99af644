import { expect, it } from 'vitest'
import { exportHistory, importHistory } from '../host/history-file'
import { memoryStore } from '../storage/memory-store'
import type { RawStore } from '../storage/raw-store'
import { StorageError, type StorageErrorCode } from '../storage/storage-error'
import { device, settle, start, until } from './engine-test-device'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

/** A browser's store that stops doing its work, and takes it up again. */
function browserStore() {
  const inner = memoryStore()
  let trouble: StorageErrorCode | undefined
  const check = () => {
    if (trouble) throw new StorageError(trouble)
  }
  const raw: RawStore = {
    ...inner,
    apply: async (changes) => {
      check()
      await inner.apply(changes)
    },
    list: async (partition) => {
      // A full store can still be read.
      if (trouble === 'storage-gone') check()
      return await inner.list(partition)
    },
  }
  return { raw, setTrouble: (code: StorageErrorCode | undefined) => void (trouble = code) }
}

const code = (expected: string) => expect.objectContaining({ code: expected })

it('a full browser says so; what came meanwhile is there once there is room, once', async () => {
  const swarms = start()
  const { raw, setTrouble } = browserStore()
  const [ann, other] = [await device(swarms, alice, { raw }), await device(swarms, bob)]
  setTrouble('storage-full')
  await other.send(alice, 'one')
  await other.send(alice, 'two')
  await until(() => ann.engine.state().network.failure?.code === 'storage-full')
  expect(await ann.texts(bob)).toEqual([])
  setTrouble(undefined)
  await until(async () => (await ann.texts(bob)).length > 1)
  await settle(30_000)
  expect(await ann.texts(bob)).toEqual(['one', 'two'])
  expect(ann.engine.state().network.status).toBe('online')
})

it('a full browser takes no message of one’s own, and a draft can be sent later', async () => {
  const swarms = start()
  const { raw, setTrouble } = browserStore()
  const [ann, other] = [await device(swarms, alice, { raw }), await device(swarms, bob)]
  setTrouble('storage-full')
  await expect(ann.send(bob, 'hello')).rejects.toEqual(code('storage-full'))
  await settle(10_000)
  expect([await ann.texts(bob), swarms.storedFor(bob)]).toEqual([[], []])
  setTrouble(undefined)
  await ann.send(bob, 'hello')
  await until(async () => (await other.texts(alice)).length > 0)
  expect([await ann.texts(bob), await other.texts(alice)]).toEqual([['hello'], ['hello']])
})

it('a browser that fills up while a message is on its way sends it once', async () => {
  const swarms = start()
  const { raw, setTrouble } = browserStore()
  const [ann, other] = [await device(swarms, alice, { raw }), await device(swarms, bob)]
  await ann.send(bob, 'hello')
  setTrouble('storage-full')
  await settle(60_000)
  setTrouble(undefined)
  await until(async () => (await ann.messages(bob))[0]?.delivery?.status === 'stored')
  await settle(30_000)
  expect(await other.texts(alice)).toEqual(['hello'])
})

it('a history file can be saved when the browser is full, and of what is in memory when it lost the rest', async () => {
  const swarms = start()
  const { raw, setTrouble } = browserStore()
  const [ann, other] = [await device(swarms, alice, { raw }), await device(swarms, bob)]
  await other.send(alice, 'kept')
  await until(async () => (await ann.texts(bob)).length > 0)
  const password = 'correct horse'
  for (const trouble of ['storage-full', 'storage-gone'] as const) {
    setTrouble(trouble)
    const text = await exportHistory(ann, password)
    const next = await device(start(), alice)
    expect(await importHistory(next, { text, password })).toBe(1)
  }
})
