import { expect, it } from 'vitest'
import { isLabelOf, placeOfHidden, placeOfLabel } from './name-label'

const ALICE = 0x1160d60b56369d179819c92f4f02fffea322d8cc9784009b00464436d4436d7cn

it('believes a label only when it makes the token', () => {
  expect(isLabelOf('alice', ALICE, 'blake2b-base64')).toBe(true)
  expect(isLabelOf('alicia', ALICE, 'blake2b-base64')).toBe(false)
  expect(isLabelOf('alice', ALICE, 'plain')).toBe(false)
})

it('error: a text that is no label is the label of nothing', () => {
  expect(isLabelOf('Alice', ALICE, 'blake2b-base64')).toBe(false)
})

it('sorts as the labels do, hidden names last', () => {
  const labels = ['-', '0', '10', '9', '_', 'a', 'a-b', 'ab', 'abc', 'b', 'z'].sort()
  const places = [...labels.map(placeOfLabel), placeOfHidden(1n), placeOfHidden(2n ** 255n)]
  expect([...places].sort()).toEqual(places)
  expect([...places].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(places)
})
