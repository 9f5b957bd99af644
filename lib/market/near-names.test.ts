import { expect, it } from 'vitest'
import { isNear } from './near-names'

it.each([
  ['alice', 'al1ce', 'looks like it'],
  ['alice', 'alice-smith', 'contains it'],
  ['wonderland', 'wonder', 'is a part of it'],
  ['garden', 'gardeners', 'goes on after it'],
  ['garden', 'gardea', 'differs in its last character'],
])('%s is near %s: it %s', (wanted, other) => {
  expect(isNear(wanted, other)).toBe(true)
  expect(isNear(other, wanted)).toBe(true)
})

it.each([
  ['alice', 'alice'],
  ['alice', 'bob'],
  ['ab', 'abacus'],
  ['ocean', 'garden'],
])('%s is not near %s', (wanted, other) => {
  expect(isNear(wanted, other)).toBe(false)
})
