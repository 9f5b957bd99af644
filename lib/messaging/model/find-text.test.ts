import { expect, it } from 'vitest'
import { findText } from './find-text'

it.each([
  ['Meet me at noon', 'NOON', 'noon'],
  ['Grüße aus Köln', 'kol', 'Köl'],
  ['Gru\u0308\u00dfe', 'gru', 'Gru\u0308'],
  ['ﬁnal words', 'final', 'ﬁnal'],
  ['one 😀 two', '😀 two', '😀 two'],
  ['  spaces around the search  ', ' around ', 'around'],
])('in "%s" finds %s', (text, wanted, found) => {
  const hit = findText(text, wanted)
  expect(text.slice(hit?.start, hit?.end)).toBe(found)
})

it('finds the first of several', () =>
  expect(findText('tick tock tick', 'tick')).toEqual({ start: 0, end: 4 }))

it.each([
  ['anything', ''],
  ['anything', '   '],
  ['short', 'shorter'],
  ['\u0301', '\u0301'],
])('finds nothing in "%s" for "%s"', (text, wanted) => expect(findText(text, wanted)).toBeUndefined())
