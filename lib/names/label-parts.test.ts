import { expect, it } from 'vitest'
import { partsOfLabel, partsToFind } from './label-parts'

it.each(['a', 'ab', 'abc', '-b_', 'level'])('every part of a label is found by its parts: %s', (label) => {
  const parts = partsOfLabel(label)
  for (let from = 0; from < label.length; from += 1)
    for (let to = from + 1; to <= label.length; to += 1)
      expect(parts).toEqual(expect.arrayContaining(partsToFind(label.slice(from, to))))
})

it('a part that no label has is told by its runs of three', () => {
  expect(partsToFind('hort')).toEqual(['hor', 'ort'])
  expect(partsOfLabel('abab')).toEqual(['a', 'b', 'ab', 'ba', 'aba', 'bab'])
})
