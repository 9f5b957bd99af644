import { expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { csvOf } from './csv'

it('writes moments in UTC and values exactly', () => {
  const points = [
    { at: unixSeconds(0n), value: 123_456_789_123_456_789n },
    { at: unixSeconds(86_400n), value: 0n },
  ]
  expect(csvOf(points)).toBe(
    'time,value\n1970-01-01T00:00:00.000Z,123456789123456789\n1970-01-02T00:00:00.000Z,0',
  )
})
