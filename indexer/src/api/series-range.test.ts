import { describe, expect, it } from 'vitest'
import { seriesRange } from './series-range'

const HOUR = 3_600
const wanted = { bucket: 'hour', from: undefined, to: undefined, first: 10 * HOUR, head: 20 * HOUR } as const

describe('the range of a series', () => {
  it('runs from the first change to the last block', () => {
    expect(seriesRange(wanted)).toEqual({ from: 10 * HOUR, to: 20 * HOUR })
  })

  it('stays within what is known', () => {
    expect(seriesRange({ ...wanted, from: 0, to: 99 * HOUR })).toEqual({ from: 10 * HOUR, to: 20 * HOUR })
    expect(seriesRange({ ...wanted, to: 5 * HOUR })).toBeNull()
    expect(seriesRange({ ...wanted, first: undefined })).toBeNull()
  })

  it('is cut at the old end when nobody says how long', () => {
    const head = 10_000 * HOUR
    expect(seriesRange({ ...wanted, head })).toEqual({ from: head - 4_999 * HOUR, to: head })
  })

  it('error: backwards, or longer than an answer may be', () => {
    expect(() => seriesRange({ ...wanted, from: 2, to: 1 })).toThrow('after')
    expect(() => seriesRange({ ...wanted, head: 10_000 * HOUR, from: 0 })).toThrow('5000')
  })
})
