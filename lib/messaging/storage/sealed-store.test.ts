import { describe, expect, it } from 'vitest'
import { memoryStore } from './memory-store'
import type { RawChanges, RawStore } from './raw-store'
import { sealedStore } from './sealed-store'
import { deriveStorageKeys } from './storage-keys'

const keysOf = (byte: number) => deriveStorageKeys(new Uint8Array(32).fill(byte))

function spied(): { raw: RawStore; written: RawChanges[] } {
  const raw = memoryStore()
  const written: RawChanges[] = []
  return {
    written,
    raw: {
      ...raw,
      apply: async (changes) => {
        written.push(changes)
        await raw.apply(changes)
      },
    },
  }
}

describe('sealedStore', () => {
  it('gives back what was written, by key and by group', async () => {
    const store = sealedStore(memoryStore(), await keysOf(1))
    const value = { text: 'hällo', bytes: new Uint8Array([0, 255]), list: [null, 1] }
    await store.write({
      put: [
        { table: 'messages', group: '05aa', key: 'a', value },
        { table: 'messages', group: '05bb', key: 'b', value: 2 },
      ],
    })
    expect(await store.read({ table: 'messages', key: 'a' })).toEqual(value)
    expect(await store.list({ table: 'messages', group: '05bb' })).toEqual([2])
    expect(await store.list({ table: 'messages' })).toEqual([])
    expect(await store.read({ table: 'other', key: 'a' })).toBeUndefined()
  })

  it('replaces and removes by key, whatever the group', async () => {
    const store = sealedStore(memoryStore(), await keysOf(1))
    await store.write({ put: [{ table: 't', group: 'g', key: 'a', value: 1 }] })
    await store.write({ put: [{ table: 't', group: 'g', key: 'a', value: 2 }] })
    expect(await store.list({ table: 't', group: 'g' })).toEqual([2])
    await store.write({ remove: [{ table: 't', key: 'a' }] })
    expect(await store.list({ table: 't', group: 'g' })).toEqual([])
  })

  it('leaves nothing readable behind: no table, group, key or value', async () => {
    const { raw, written } = spied()
    const store = sealedStore(raw, await keysOf(1))
    await store.write({ put: [{ table: 'messages', group: '05secretpeer', key: 'k-1', value: 'hello bob' }] })
    const everything = written
      .flatMap(({ put = [] }) => put)
      .map(({ id, partition, box }) => id + partition + new TextDecoder('latin1').decode(box))
      .join()
    for (const word of ['messages', '05secretpeer', 'k-1', 'hello']) expect(everything).not.toContain(word)
  })

  it('never seals the same value twice in the same way', async () => {
    const { raw, written } = spied()
    const store = sealedStore(raw, await keysOf(1))
    const change = { put: [{ table: 't', key: 'a', value: 'x' }] }
    await store.write(change)
    await store.write(change)
    const [first, second] = written.map(({ put }) => put?.[0])
    expect(first?.id).toBe(second?.id)
    expect(first?.box).not.toEqual(second?.box)
  })

  it('error: another key, a changed byte, or a record moved to another place is refused', async () => {
    const raw = memoryStore()
    const keys = await keysOf(1)
    const store = sealedStore(raw, keys)
    const { raw: seen, written } = spied()
    await sealedStore(seen, keys).write({ put: [{ table: 't', key: 'a', value: 'x' }] })
    const record = written[0]?.put?.[0]
    if (!record) throw new Error('nothing was written')
    const damaged = { ...record, box: record.box.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) }
    await raw.apply({ put: [damaged] })
    const refusal = expect.objectContaining({ code: 'record-damaged' })
    await expect(store.read({ table: 't', key: 'a' })).rejects.toEqual(refusal)
    await raw.apply({ put: [record] })
    expect(await store.read({ table: 't', key: 'a' })).toBe('x')
    await raw.apply({ put: [{ ...record, partition: 'elsewhere' }] })
    await expect(store.read({ table: 't', key: 'a' })).rejects.toEqual(refusal)
    const strangers = await keysOf(2)
    const mixed = { content: strangers.content, index: keys.index }
    await raw.apply({ put: [record] })
    await expect(sealedStore(raw, mixed).read({ table: 't', key: 'a' })).rejects.toEqual(refusal)
  })
})
