import { expect, it } from 'vitest'
import { tokenBucket } from './token-bucket'

it('gives what is there, then says when to come again', () => {
  const bucket = tokenBucket({ most: 3, perSecond: 2 })
  expect([1, 1, 1].map((cost) => bucket.take(cost, 1_000))).toEqual([0, 0, 0])
  expect(bucket.take(1, 1_000)).toBe(500)
  expect(bucket.take(1, 1_250)).toBe(250)
  expect(bucket.take(1, 1_500)).toBe(0)
})

it('never holds more than it can, and a clock that goes back gives nothing', () => {
  const bucket = tokenBucket({ most: 2, perSecond: 1 })
  expect(bucket.take(2, 1_000_000)).toBe(0)
  expect(bucket.take(1, 0)).toBe(1_000)
  expect(bucket.take(3, 2_000_000)).toBe(1_000)
})
