import { expect, it } from 'vitest'
import { HAS_LETTER, impliedBy, inCategory } from './index-conditions'

it.each([
  ['7', []],
  ['a', [HAS_LETTER]],
  ['-', [inCategory('dash')]],
  ['b_7-', [inCategory('dash'), inCategory('underscore'), HAS_LETTER]],
])('what contains %s has more in common', (text, conditions) => {
  expect(impliedBy(text)).toEqual(conditions)
})
