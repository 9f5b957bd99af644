import { expect, it } from 'vitest'
import { lookAlikes, protectedLabels, skeleton } from './look-alike'

it.each([
  ['sessi0n', 'session'],
  ['paypai', 'paypal'],
  ['modern', 'modem'],
  ['vvallet', 'wallet'],
  ['a1ice', 'alice'],
  ['al-ice', 'alice'],
  ['alicce', 'alice'],
])('E-01: %s can be taken for %s', (label, other) => expect(skeleton(label)).toBe(skeleton(other)))

it('E-01: bob and bab are different', () => expect(skeleton('bob')).not.toBe(skeleton('bab')))

it('warns of protected names and of those a person knows, never of the name itself', () => {
  expect(lookAlikes('sessi0n', protectedLabels)).toEqual(['session'])
  expect(lookAlikes('session', protectedLabels)).toEqual([])
  expect(lookAlikes('b0b', ['alice', 'bob'])).toEqual(['bob'])
})
