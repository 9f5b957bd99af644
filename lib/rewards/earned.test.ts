import { describe, expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { earnedLately, earnedPerDay } from './earned'

const HOUR = 3_600
const at = (hours: number) => unixSeconds(hours * HOUR)
const sample = (hours: number, lifetime: bigint) => ({ at: at(hours), lifetime })

describe('earnedPerDay', () => {
  it('counts between samples, and gives midnight to the day that ends', () => {
    const samples = [sample(0, 5n), sample(12, 10n), sample(24, 20n), sample(30, 27n), sample(54, 28n)]
    expect(earnedPerDay(samples)).toEqual([
      { at: at(0), value: 15n },
      { at: at(24), value: 7n },
      { at: at(48), value: 1n },
    ])
  })
  it('knows nothing from one sample, and never less than nothing', () => {
    expect(earnedPerDay([sample(0, 5n)])).toEqual([])
    expect(earnedPerDay([sample(0, 5n), sample(6, 3n)])).toEqual([{ at: at(0), value: 0n }])
  })
})

describe('earnedLately', () => {
  const samples = [sample(0, 0n), sample(6, 4n), sample(12, 8n)]
  it('counts from the newest sample that is a day old', () => {
    expect(earnedLately({ samples, total: 30n, now: at(31) })).toEqual({ since: at(6), value: 26n })
    expect(earnedLately({ samples, total: 30n, now: at(30) })).toEqual({ since: at(6), value: 26n })
  })
  it('is unknown while nothing is old enough', () => {
    expect(earnedLately({ samples, total: 30n, now: at(23) })).toBeNull()
  })
})
