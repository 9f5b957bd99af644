import { expect, it } from 'vitest'
import { rangePaths, thinned } from './range-shape'

it('draws the band around the line, zero at the bottom', () => {
  const points = [
    { day: 0, low: 0n, mid: 0n, high: 0n },
    { day: 10, low: 50n, mid: 75n, high: 100n },
  ]
  expect(rangePaths(points)).toEqual({
    band: 'M0 160L600 0L600 80L0 160Z',
    line: 'M0 160L600 40',
  })
  expect(rangePaths([])).toEqual({ band: '', line: '' })
})

it('nothing earned is a line at the bottom', () => {
  const zero = { low: 0n, mid: 0n, high: 0n }
  expect(
    rangePaths([
      { day: 0, ...zero },
      { day: 5, ...zero },
    ]).line,
  ).toBe('M0 160L600 160')
})

it('thins a long series and keeps both ends', () => {
  const days = Array.from({ length: 366 }, (_, day) => day)
  const kept = thinned(days, 50)
  expect(kept.length).toBeLessThanOrEqual(50)
  expect([kept[0], kept.at(-1)]).toEqual([0, 365])
  expect(thinned([1, 2, 3], 50)).toEqual([1, 2, 3])
})
