import { expect, it } from 'vitest'
import { readSignedPercent } from './signed-percent'

it.each([
  ['25', 2_500],
  ['-5', -500],
  ['−1.5 %', -150],
  ['0', 0],
  ['-0', 0],
  ['1000', 100_000],
])('%s is %d', (text, basisPoints) => {
  expect(readSignedPercent(text)).toBe(basisPoints)
})

it('takes the marks of the reader', () => {
  expect(readSignedPercent('2,5', 'de')).toBe(250)
})

it.each(['', 'x', '--5', '1.234.5.6', '0.001', '1e3', '12345678'])('error: %s is none', (text) => {
  expect(readSignedPercent(text)).toBeNull()
})
