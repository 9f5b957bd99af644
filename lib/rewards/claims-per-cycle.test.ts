import { expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { claimsPerCycle } from './claims-per-cycle'

const HOUR = 3_600
const hours = (from: number, ...values: bigint[]) =>
  values.map((value, index) => ({ at: unixSeconds((from + index) * HOUR), value }))

it('adds the hours of each half day from midnight and noon UTC on', () => {
  const claimed = claimsPerCycle(hours(10, 1n, 2n, 4n, 8n), unixSeconds(12 * HOUR))
  expect(claimed).toEqual([
    { at: 0n, value: 3n },
    { at: BigInt(12 * HOUR), value: 12n },
  ])
})

it('keeps cycles in which nobody claimed', () => {
  expect(claimsPerCycle(hours(0, 0n), unixSeconds(12 * HOUR))).toEqual([{ at: 0n, value: 0n }])
})

it('has nothing to add of nothing', () => {
  expect(claimsPerCycle([], unixSeconds(12 * HOUR))).toEqual([])
})
