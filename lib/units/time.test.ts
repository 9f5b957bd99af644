import { expect, it } from 'vitest'
import { blockHeight, formatDuration, milliseconds, toMilliseconds, toUnixSeconds, unixSeconds } from './time'

it.each([
  [0n, { days: 0, hours: 0, minutes: 0, seconds: 0 }],
  [59n, { days: 0, hours: 0, minutes: 0, seconds: 59 }],
  [3_661n, { days: 0, hours: 1, minutes: 1, seconds: 1 }],
  [86_399n, { days: 0, hours: 23, minutes: 59, seconds: 59 }],
  [2_592_000n, { days: 30, hours: 0, minutes: 0, seconds: 0 }],
])('splits %s seconds', (length, pieces) => {
  expect(formatDuration(unixSeconds(length))).toEqual(pieces)
})

it('cuts milliseconds to the second that has passed', () => {
  expect(toUnixSeconds(milliseconds(1_999))).toBe(1n)
  expect(toMilliseconds(unixSeconds(1n))).toBe(1_000)
})

it.each([-1, 0.5, Number.NaN])('refuses %s as a time on the chain', (value) => {
  expect(() => unixSeconds(value)).toThrow(expect.objectContaining({ code: 'bad-time' }))
})

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as milliseconds', (value) => {
  expect(() => milliseconds(value)).toThrow(expect.objectContaining({ code: 'bad-time' }))
})

it.each([-1, 0.5])('refuses %s as a block height', (value) => {
  expect(() => blockHeight(value)).toThrow(expect.objectContaining({ code: 'bad-height' }))
})
