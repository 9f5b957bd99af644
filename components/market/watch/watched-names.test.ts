import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import {
  MOST_WATCHED_NAMES,
  readWatchedNames,
  watchAlert,
  withName,
  withoutName,
  writeWatchedNames,
} from './watched-names'

const castle = { label: 'castle', seen: sesh(5n) }
const cloud = { label: 'cloud', seen: null }

describe('the watched names of a browser', () => {
  it('are read as they were written', () => {
    expect(readWatchedNames(writeWatchedNames([castle, cloud]))).toEqual([castle, cloud])
  })

  it.each([null, '', '{}', '[1]', '[{"label":"Ä","seen":null}]'])('%s is no list', (stored) => {
    expect(readWatchedNames(stored)).toEqual([])
  })

  it('hold each name once', () => {
    expect(withName([castle], { label: 'castle', seen: null })).toEqual([{ label: 'castle', seen: null }])
    expect(withName([castle], cloud)).toEqual([castle, cloud])
    expect(withoutName([castle, cloud], 'castle')).toEqual([cloud])
  })

  it('take no more than there is room for', () => {
    const full = Array.from({ length: MOST_WATCHED_NAMES }, (_, at) => ({ label: `n${at}`, seen: null }))
    expect(withName(full, castle)).toEqual(full)
  })
})

describe('watchAlert', () => {
  it.each([
    [null, null, null],
    [5n, 5n, null],
    [null, 5n, 'listed'],
    [5n, null, 'gone'],
    [5n, 4n, 'cheaper'],
    [5n, 6n, 'dearer'],
  ] as const)('seen at %s, now %s: %s', (seen, now, alert) => {
    expect(watchAlert(seen === null ? null : sesh(seen), now === null ? null : sesh(now))).toBe(alert)
  })
})
