import { expect, it } from 'vitest'
import { categoriesOf, type NameCategory, type WordLists } from './categories'

const lists: WordLists = {
  dictionary: new Set(['grace', 'level']),
  'first-name': new Set(['grace']),
  country: new Set(['new-zealand']),
  'country-code': new Set(['nz']),
}

it.each<[string, NameCategory[]]>([
  ['123', ['digits3']],
  ['007', ['digits3', 'leading-zero']],
  ['1969', ['digits4', 'year']],
  ['2100', ['digits4']],
  ['12321', ['digits5', 'palindrome']],
  ['1212', ['digits4', 'abab']],
  ['0', []],
  ['de', ['letters2']],
  ['xxx', ['letters3', 'palindrome', 'repeated']],
  ['abab', ['abab']],
  ['level', ['palindrome', 'dictionary']],
  ['c0ffee', ['hex']],
  ['coffee', []],
  ['grace_period', ['underscore']],
  ['bobs-boat', ['dash']],
  ['alice', []],
  ['grace', ['dictionary', 'first-name']],
  ['new-zealand', ['dash', 'country']],
  ['nz', ['letters2', 'country-code']],
])('%s is %j', (label, categories) => {
  expect(categoriesOf(label, lists)).toEqual(categories)
})
