import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { bencode, type Bencoded } from '../bencoding/bencode'
import { changeDocument } from './change-document'
import { type ConfigDocument, emptyDocument, parseDocument } from './config-document'
import type { ConfigDict } from './config-value'
import { mergeDocuments } from './merge-documents'

const text = utf8ToBytes
const dict = (entries: Record<string, Bencoded>): ConfigDict => new Map(Object.entries(entries))
const change = (document: ConfigDocument, entries: Record<string, Bencoded>) =>
  changeDocument(document, new Map([...document.data, ...Object.entries(entries)]))

describe('documents of three devices', () => {
  const first = change(emptyDocument, { n: text('first'), s: [1n, text('a')] })
  const one = change(first, { n: text('one') })
  const two = change(first, { s: [1n, 2n, text('a')] })
  const three = change(change(first, { d: dict({ x: 1n }) }), { n: text('three') })

  it('come out the same in whatever order they arrive', () => {
    const orders = [
      [one, two, three],
      [three, one, two],
      [two, three, one],
    ] as const
    const merged = orders.map(([a, b, c]) => mergeDocuments([a, b, c]).document)
    expect(merged[1]?.bytes).toEqual(merged[0]?.bytes)
    expect(merged[2]?.bytes).toEqual(merged[0]?.bytes)
    expect(merged[0]?.data).toEqual(dict({ d: dict({ x: 1n }), n: text('three'), s: [1n, 2n, text('a')] }))
  })

  it('one that others build upon adds nothing', () => {
    expect(mergeDocuments([first, one])).toEqual({ document: one, isNew: false })
    expect(mergeDocuments([one, one])).toEqual({ document: one, isNew: false })
  })

  it('one that is five behind is forgotten', () => {
    let latest = first
    for (let step = 0; step < 5; step += 1) latest = change(latest, { n: text(`step ${step}`) })
    expect(mergeDocuments([one, latest]).isNew).toBe(true)
    expect(mergeDocuments([one, change(latest, { n: text('on') })]).isNew).toBe(false)
  })

  it('keys that only newer applications know are kept', () => {
    const written = bencode(
      dict({ '#': 3n, '&': dict({ zz: 7n }), '<': [], '=': dict({}), '>': text('new') }),
    )
    const next = change(parseDocument(written), { n: text('here') })
    expect(parseDocument(next.bytes).rest).toEqual(dict({ '>': text('new') }))
    expect(next.data.get('zz')).toBe(7n)
  })

  it('an entry that went empty is left out', () => {
    expect(change(one, { s: [], d: dict({ deep: dict({}) }) }).data).toEqual(dict({ n: text('one') }))
  })
})

describe('a document is refused', () => {
  const valid = { '#': 6n, '&': dict({}), '<': [] as Bencoded[], '=': dict({}) }
  const hash = new Uint8Array(32)
  const lag = (...entries: Bencoded[]) => ({ ...valid, '<': entries })
  it.each<[string, Record<string, Bencoded>, string]>([
    ['a newer format', { ...valid, '!': 1n }, 'future-config'],
    ['no number', { '&': dict({}), '<': [], '=': dict({}) }, 'bad-config'],
    ['a negative number', { ...valid, '#': -1n }, 'bad-config'],
    ['data that is no dict', { ...valid, '&': [] }, 'bad-config'],
    ['a set with a dict', { ...valid, '&': dict({ s: [dict({})] }) }, 'bad-config'],
    ['a set out of order', { ...valid, '&': dict({ s: [text('a'), 1n] }) }, 'bad-config'],
    ['a value too long', { ...valid, '&': dict({ n: new Uint8Array(4_097) }) }, 'bad-config'],
    ['a change that is none', { ...valid, '=': dict({ n: text('x') }) }, 'bad-config'],
    ['a change of its own number', lag([6n, hash, dict({})]), 'bad-config'],
    ['changes out of order', lag([5n, hash, dict({})], [4n, hash, dict({})]), 'bad-config'],
    ['a change told twice', lag([5n, hash, dict({})], [5n, hash, dict({})]), 'bad-config'],
    ['a short hash', lag([5n, hash.subarray(1), dict({})]), 'bad-config'],
  ])('for %s', (_, entries, code) => {
    expect(() => parseDocument(bencode(dict(entries)))).toThrow(expect.objectContaining({ code }))
  })

  it('but not for changes that are too old, which are dropped', () => {
    expect(parseDocument(bencode(dict(lag([1n, hash, dict({})])))).lagged).toEqual([])
  })
})
