import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketSeconds, bucketStart, fillSeries } from './network-series'

const DAY = bucketSeconds.day

describe('buckets', () => {
  it('start at whole hours and days UTC', () => {
    const moment = Date.UTC(2026, 6, 31, 13, 59, 59) / 1000
    expect(bucketStart(moment, 'hour')).toBe(Date.UTC(2026, 6, 31, 13) / 1000)
    expect(bucketStart(moment, 'day')).toBe(Date.UTC(2026, 6, 31) / 1000)
  })
})

describe('a series', () => {
  const changes = [
    { at: 0, value: 3n },
    { at: 2 * DAY, value: -1n },
  ]

  it('of a level carries on through quiet days and counts what came before', () => {
    const values = (from: number) =>
      fillSeries({ changes, bucket: 'day', from, to: 3 * DAY, kind: 'level' }).map(({ value }) => value)
    expect(values(0)).toEqual([3n, 3n, 2n, 2n])
    expect(values(DAY + 5)).toEqual([3n, 2n, 2n])
  })

  it('of a flow is nothing on quiet days', () => {
    const points = fillSeries({ changes, bucket: 'day', from: DAY, to: 3 * DAY, kind: 'flow' })
    expect(points).toEqual([
      { at: DAY, value: 0n },
      { at: 2 * DAY, value: -1n },
      { at: 3 * DAY, value: 0n },
    ])
  })

  it('ends, as a level, at the sum of all changes', () => {
    const days = fc.uniqueArray(fc.tuple(fc.nat(40), fc.bigInt(-50n, 50n)), { selector: ([day]) => day })
    fc.assert(
      fc.property(days, fc.nat(40), (entries, from) => {
        const sorted = entries.map(([day, value]) => ({ at: day * DAY, value })).sort((a, b) => a.at - b.at)
        const points = fillSeries({
          changes: sorted,
          bucket: 'day',
          from: from * DAY,
          to: 40 * DAY,
          kind: 'level',
        })
        expect(points).toHaveLength(41 - from)
        expect(points.at(-1)?.value).toBe(sorted.reduce((sum, { value }) => sum + value, 0n))
      }),
    )
  })
})
