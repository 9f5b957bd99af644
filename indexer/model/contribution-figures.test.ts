import { describe, expect, it } from 'vitest'
import type { Address } from 'viem'
import { ONE_SESH } from '@/lib/units/sesh'
import { contributionFigures } from './contribution-figures'
import { newContribution, type ContributionState } from './contribution-state'

const terms = { stakingRequirement: 25_000n * ONE_SESH, maxContributors: 10 }
const wallet = (digit: number): Address => `0x${digit.toString().repeat(40)}`

const holding = (amounts: readonly bigint[], reserved: readonly (readonly [bigint, boolean])[] = []) =>
  contributionFigures(
    {
      ...newContribution,
      contributors: amounts.map((amount, index) => ({
        address: wallet(index),
        beneficiary: wallet(index),
        amount: amount * ONE_SESH,
        contributedAt: 0,
      })),
      reserved: reserved.map(([amount, received], index) => ({
        address: wallet(index),
        amount: amount * ONE_SESH,
        received,
      })),
    } satisfies ContributionState,
    terms,
  )

describe('figures of a contribution contract', () => {
  it('of an empty one ask a quarter of the operator', () => {
    expect(holding([])).toEqual({
      contributed: 0n,
      reservedOutstanding: 0n,
      open: 25_000n * ONE_SESH,
      minimum: 6_250n * ONE_SESH,
      filled: 0,
    })
  })

  it('leave reserved seats out of what is open, until they are paid', () => {
    const reserved = [
      [6_250n, true],
      [5_000n, false],
      [5_000n, false],
    ] as const
    expect(holding([6_250n], reserved)).toMatchObject({
      reservedOutstanding: 10_000n * ONE_SESH,
      open: 8_750n * ONE_SESH,
      minimum: 1_250n * ONE_SESH,
      filled: 250_000,
    })
  })

  it('have no minimum where the contract would revert', () => {
    expect(holding([25_000n])).toMatchObject({ open: 0n, minimum: null, filled: 1_000_000 })
  })
})
