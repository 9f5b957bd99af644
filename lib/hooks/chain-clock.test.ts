import { describe, expect, it } from 'vitest'
import { blockHeight, milliseconds, unixSeconds } from '@/lib/units/time'
import { chainTime, seeHead } from './chain-clock'
import { heightState } from './heights'

const head = (block: number, timestamp: number) => ({
  block: blockHeight(block),
  timestamp: unixSeconds(timestamp),
})

describe('chain clock', () => {
  it('adds what has passed since the block was first seen', () => {
    const seen = seeHead(null, head(5, 1_000), milliseconds(10_000))
    expect(chainTime(seen, milliseconds(12_999))).toBe(1_002n)
  })

  it('a block that is seen again does not set the clock back', () => {
    const seen = seeHead(null, head(5, 1_000), milliseconds(10_000))
    expect(seeHead(seen, head(5, 1_000), milliseconds(14_000))).toBe(seen)
  })

  it('follows a jump of the chain at once', () => {
    const seen = seeHead(null, head(5, 1_000), milliseconds(10_000))
    const later = seeHead(seen, head(6, 90_000), milliseconds(11_000))
    expect(chainTime(later, milliseconds(11_000))).toBe(90_000n)
  })

  it('follows a reorganisation to another block of the same height', () => {
    const seen = seeHead(null, head(5, 1_000), milliseconds(10_000))
    expect(seeHead(seen, head(5, 1_007), milliseconds(12_000)).seenAt).toBe(12_000)
  })
})

describe('heightState', () => {
  const limits = { late: 60, stalled: 300 }
  const at = { height: blockHeight(7), timestamp: unixSeconds(1_000) }

  it.each([
    [1_000, 'fresh', 0],
    [1_059, 'fresh', 59],
    [1_060, 'late', 60],
    [1_300, 'stalled', 300],
    [990, 'fresh', 0],
  ])('at %d it is %s', (now, state, ageSeconds) => {
    expect(heightState({ at, error: null }, limits, unixSeconds(now))).toMatchObject({ state, ageSeconds })
  })

  it('is loading until both the height and the time are known', () => {
    expect(heightState({ at: undefined, error: null }, limits, unixSeconds(1))).toEqual({ state: 'loading' })
    expect(heightState({ at, error: null }, limits, undefined)).toEqual({ state: 'loading' })
  })

  it('tells a failure', () => {
    const error = new Error('why')
    expect(heightState({ at, error }, limits, unixSeconds(1_000))).toEqual({ state: 'failed', error })
  })
})
