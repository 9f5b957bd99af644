import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { stakeTerms } from './stake-terms'

const whole = (amount: bigint) => sesh(amount * ONE_SESH)
const node = { contributed: whole(20_000n), requirement: whole(25_000n) }

describe('stakeTerms', () => {
  it('adds to what is there and says what is missing then', () => {
    expect(stakeTerms({ ...node, before: whole(1_000n), amount: whole(2_000n) })).toEqual({
      stakeAfter: whole(3_000n),
      missingAfter: whole(3_000n),
      isSmall: true,
    })
  })

  it('a quarter of the node is not small', () => {
    const terms = stakeTerms({ ...node, before: whole(1_250n), amount: whole(5_000n) })
    expect(terms).toMatchObject({ isSmall: false, missingAfter: 0n })
  })

  it('one atomic unit less than a quarter is small', () => {
    expect(stakeTerms({ ...node, before: sesh(0n), amount: sesh(6_250n * ONE_SESH - 1n) }).isSmall).toBe(true)
  })
})
