import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { PoolStage } from '../providers/micro-adapter'
import { poolPhase } from './pool-phase'

const pool = (stage: PoolStage, gathered: bigint, taken: boolean) => ({
  stage,
  gathered: sesh(gathered),
  target: sesh(100n),
  deadline: unixSeconds(1_000),
  takenAt: taken ? unixSeconds(500) : null,
})

describe('poolPhase', () => {
  it.each([
    ['gathering', 99n, false, 1_000, 'gathering'],
    ['gathering', 99n, false, 1_001, 'expired'],
    ['gathering', 100n, false, 1_000, 'full'],
    ['gathering', 100n, false, 1_001, 'expired'],
    ['filling', 100n, true, 1_000, 'filling'],
    ['filling', 100n, true, 1_001, 'late'],
    ['running', 100n, true, 999, 'running'],
    ['running', 100n, true, 2_000, 'running'],
    ['gone', 100n, true, 2_000, 'gone'],
  ] as const)('%s with %d of 100, seat taken: %s, at %d: %s', (stage, gathered, taken, now, phase) => {
    expect(poolPhase(pool(stage, gathered, taken), unixSeconds(now))).toBe(phase)
  })
})
