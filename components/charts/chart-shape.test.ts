import { describe, expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { barsOf, CHART_HEIGHT, CHART_WIDTH, stepPath } from './chart-shape'

const points = (...values: bigint[]) =>
  values.map((value, index) => ({ at: unixSeconds(index * 100), value }))

describe('stepPath', () => {
  it('holds each level until the next and the last to the end', () => {
    expect(stepPath(points(50n, 100n), unixSeconds(200))).toBe('M0 80H300V0H600')
  })

  it.each([
    ['nothing', [], ''],
    ['only zeros stay at the bottom', points(0n, 0n), 'M0 160H300V160H600'],
    ['one level is a line', points(7n), 'M0 0H600'],
  ])('%s', (_, given, path) => {
    expect(stepPath(given, unixSeconds(200))).toBe(path)
  })

  it('draws amounts beyond the exact range of numbers', () => {
    expect(stepPath(points(10n ** 17n, 2n * 10n ** 17n), unixSeconds(200))).toBe('M0 80H300V0H600')
  })
})

describe('barsOf', () => {
  it('fills the width, the highest reaching the top', () => {
    const [small, high] = barsOf(points(25n, 100n))
    expect(small).toEqual({ x: 30, y: 120, width: 240, height: 40 })
    expect(high).toEqual({ x: 330, y: 0, width: 240, height: CHART_HEIGHT })
    expect((high?.x ?? 0) + (high?.width ?? 0)).toBeLessThanOrEqual(CHART_WIDTH)
  })

  it('a tiny sum can be seen, none cannot', () => {
    expect(barsOf(points(1n, 0n, 10n ** 9n)).map(({ height }) => height)).toEqual([1, 0, CHART_HEIGHT])
  })
})
