import { describe, expect, it } from 'vitest'
import { changeDocument } from './change-document'
import { emptyDocument } from './config-document'
import {
  afterPush,
  beginPush,
  changeConfig,
  type ConfigState,
  currentCopies,
  emptyConfig,
  isDirty,
  loseCopies,
  mergeConfig,
  obsoleteCopies,
} from './config-state'
import { loadConfig, saveConfig } from './saved-config'

const set =
  (key: string, value: number) =>
  (data: ReadonlyMap<string, unknown>): Map<string, bigint> =>
    new Map([...(data as Map<string, bigint>), [key, BigInt(value)]])

const push = (state: ConfigState, hash: string) =>
  afterPush(state, { document: state.document, hashes: [hash], removed: obsoleteCopies(state) })
const fetched = (hash: string, { document }: ConfigState) => [{ hash, document }]

describe('one device', () => {
  it('writes all changes before a push as one document', () => {
    const once = changeConfig(emptyConfig, set('a', 1))
    const twice = changeConfig(once, set('b', 2))
    expect([isDirty(emptyConfig), isDirty(twice), twice.document.seqno]).toEqual([false, true, 1n])
    expect(changeConfig(twice, (data) => data)).toBe(twice)
  })

  it('replaces the copy before', () => {
    const first = push(changeConfig(emptyConfig, set('a', 1)), 'one')
    const second = changeConfig(first, set('a', 2))
    expect(obsoleteCopies(second)).toEqual(['one'])
    const pushed = push(second, 'two')
    expect([isDirty(pushed), currentCopies(pushed), obsoleteCopies(pushed)]).toEqual([false, ['two'], []])
  })

  it('what changed during a push follows what was pushed', () => {
    const sent = beginPush(changeConfig(emptyConfig, set('a', 1)))
    const changed = changeConfig(sent, set('b', 2))
    expect([isDirty(sent), beginPush(emptyConfig)]).toEqual([true, emptyConfig])
    expect(loadConfig(JSON.parse(JSON.stringify(saveConfig(sent))))).toEqual(sent)
    const after = afterPush(changed, { document: sent.document, hashes: ['one'], removed: [] })
    expect(isDirty(after)).toBe(true)
    expect(after.document.bytes).toEqual(changeDocument(sent.document, changed.document.data).bytes)
    expect(obsoleteCopies(after)).toEqual(['one'])
  })

  it('what was taken back during a push stays taken back, though the pushed document is read first', () => {
    const stored = push(changeConfig(emptyConfig, set('a', 1)), 'one')
    const sent = beginPush(changeConfig(stored, set('a', -1)))
    const back = changeConfig(sent, set('a', 1))
    const read = mergeConfig(back, fetched('two', sent))
    expect([read.document.data.get('a'), read.document.seqno, isDirty(read)]).toEqual([1n, 3n, true])
  })

  it('one that the swarm lost is pushed again as it was, and a change then follows it', () => {
    const stored = push(push(changeConfig(emptyConfig, set('a', 1)), 'one'), 'two')
    expect(loseCopies(stored, ['other'])).toBe(stored)
    const lost = loseCopies(stored, ['one'])
    expect([isDirty(lost), lost.document, currentCopies(lost)]).toEqual([true, stored.document, ['two']])
    expect(loadConfig(JSON.parse(JSON.stringify(saveConfig(lost))))).toEqual(lost)
    expect(isDirty(push(lost, 'one'))).toBe(false)
    expect(changeConfig(lost, set('b', 2)).document.seqno).toBe(2n)
    expect(isDirty(mergeConfig(lost, fetched('again', stored)))).toBe(false)
  })

  it('comes back as it was kept', () => {
    const state = changeConfig(push(changeConfig(emptyConfig, set('a', 1)), 'one'), set('b', 2))
    expect(loadConfig(JSON.parse(JSON.stringify(saveConfig(state))))).toEqual(state)
    expect(loadConfig(undefined)).toBe(emptyConfig)
    expect(() => loadConfig({ document: 'x' })).toThrow(expect.objectContaining({ code: 'bad-config' }))
  })
})

describe('two devices', () => {
  const base = push(changeConfig(emptyConfig, set('a', 1)), 'base')
  const here = changeConfig(base, set('b', 2))
  const there = push(changeConfig(base, set('c', 3)), 'there')

  it('a merge of an unpushed change is pushed and replaces both', () => {
    const merged = mergeConfig(here, fetched('there', there))
    expect([isDirty(merged), merged.document.seqno]).toEqual([true, 3n])
    expect(merged.document.data).toEqual(
      new Map([
        ['a', 1n],
        ['b', 2n],
        ['c', 3n],
      ]),
    )
    expect(obsoleteCopies(merged)).toEqual(['base', 'there'])
  })

  it('both write the same merge, and then find it stored', () => {
    const pushedHere = push(here, 'here')
    const one = mergeConfig(pushedHere, fetched('there', there))
    const other = mergeConfig(there, fetched('here', pushedHere))
    expect(one.document.bytes).toEqual(other.document.bytes)
    const stored = mergeConfig(other, fetched('merge', push(one, 'merge')))
    expect([isDirty(stored), currentCopies(stored)]).toEqual([false, ['merge']])
  })

  it('a newer document is taken as it is', () => {
    const next = mergeConfig(base, fetched('there', there))
    expect([isDirty(next), next.document, obsoleteCopies(next)]).toEqual([false, there.document, ['base']])
    expect(mergeConfig(next, fetched('there', there))).toBe(next)
  })

  it('a merge that came during a push keeps to itself, with one more copy to remove', () => {
    const merged = mergeConfig(here, fetched('there', there))
    const after = afterPush(merged, { document: here.document, hashes: ['here'], removed: ['base'] })
    expect(after.document).toBe(merged.document)
    expect(obsoleteCopies(after)).toEqual(['there', 'here'])
  })
})

it('the first state is that of every device', () => {
  expect(emptyConfig.document).toBe(emptyDocument)
})
