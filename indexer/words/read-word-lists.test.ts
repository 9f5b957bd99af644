import { expect, it } from 'vitest'
import { isLabel } from '@/lib/crypto/names'
import { categoriesOf } from '@/lib/names/categories'
import { readWordLists } from './read-word-lists'

const lists = readWordLists()

it('has as many words as its description says', () => {
  const sizes = Object.fromEntries(Object.entries(lists).map(([category, words]) => [category, words.size]))
  expect(sizes).toMatchObject({ dictionary: 40_192, 'first-name': 8_403, 'country-code': 252 })
})

it.each(Object.entries(lists))('every word of %s can be a name', (_, words) => {
  expect([...words].filter((word) => !isLabel(word))).toEqual([])
})

it.each([
  ['ocean', ['dictionary']],
  ['alice', ['first-name']],
  ['japan', ['country']],
  ['newzealand', ['country']],
  ['new_zealand', ['underscore', 'country']],
  ['ci', ['letters2', 'country-code']],
  ['qxzvk', []],
])('%s is %j', (label, categories) => {
  expect(categoriesOf(label, lists)).toEqual(categories)
})
