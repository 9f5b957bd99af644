import { expect, it } from 'vitest'
import { decodeCheckpoint } from './checkpoint'

it('reads block and time out of 75 digits as ponder writes them', () => {
  const checkpoint = '179544448500000000000313370000000000000010000000000000000050000000000000000'
  expect(checkpoint).toHaveLength(75)
  expect(decodeCheckpoint(checkpoint)).toEqual({ block: 10, timestamp: 1_795_444_485 })
})
