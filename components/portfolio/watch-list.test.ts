import { describe, expect, it } from 'vitest'
import {
  isWatched,
  labelOf,
  LONGEST_LABEL,
  MOST_WATCHED,
  readWatchList,
  tidyLabel,
  withoutWatched,
  withWatched,
} from './watch-list'

const ALICE = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const BOB = '0xBcd4042DE499D14e55001CcbB24a551F3b954096'
const lower = ALICE.toLowerCase() as typeof ALICE
const list = [{ address: ALICE, label: 'Savings' }] as const

describe('readWatchList', () => {
  it('reads back what was written', () => {
    expect(readWatchList(JSON.stringify(list))).toEqual(list)
  })

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['no list', '{"a":1}'],
    ['an address that is none', '[{"address":"0x12","label":""}]'],
    ['a label that is no text', `[{"address":"${ALICE}","label":7}]`],
  ])('%s is an empty list', (_, stored) => {
    expect(readWatchList(stored)).toEqual([])
  })

  it('cuts a list that somebody made too long', () => {
    const many = Array.from({ length: MOST_WATCHED + 5 }, () => list[0])
    expect(readWatchList(JSON.stringify(many))).toHaveLength(MOST_WATCHED)
  })
})

describe('withWatched', () => {
  it('renames whatever the case of the letters', () => {
    expect(withWatched(list, { address: lower, label: 'Rent' })).toEqual([{ address: lower, label: 'Rent' }])
  })

  it('adds at the end, but not beyond the limit', () => {
    expect(withWatched(list, { address: BOB, label: '' })).toHaveLength(2)
    const full = Array.from({ length: MOST_WATCHED }, () => list[0])
    expect(withWatched(full, { address: BOB, label: '' })).toHaveLength(MOST_WATCHED)
  })
})

it('finds, names and forgets an address in any case', () => {
  expect(isWatched(list, lower)).toBe(true)
  expect(labelOf(list, lower)).toBe('Savings')
  expect(labelOf(list, BOB)).toBe('')
  expect(withoutWatched(list, lower)).toEqual([])
})

it('a label is one short line', () => {
  expect(tidyLabel('  my\n\tcold \u202Ewallet ')).toBe('my cold wallet')
  expect(tidyLabel('a'.repeat(99))).toHaveLength(LONGEST_LABEL)
})
