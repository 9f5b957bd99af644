import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { minimumContribution, minimumOperatorContribution } from './minimum-contribution'

const REQUIREMENT = sesh(25_000n * ONE_SESH)
const node = {
  requirement: REQUIREMENT,
  contributed: sesh(0n),
  reservedOutstanding: sesh(0n),
  contributors: 0,
  reservedCount: 0,
  maxContributors: 10,
}

describe('the worked example of the contract', () => {
  it('the operator pays a quarter', () => {
    expect(minimumContribution(node)).toBe(6_250n * ONE_SESH)
    expect(minimumOperatorContribution(REQUIREMENT)).toBe(6_250n * ONE_SESH)
  })

  it('nine others pay three times the rounded-up and six times the rounded-down ninth', () => {
    const paid: bigint[] = []
    let contributed = 6_250n * ONE_SESH
    for (let contributors = 1; contributors < 10; contributors += 1) {
      const minimum = minimumContribution({ ...node, contributed: sesh(contributed), contributors })
      paid.push(minimum ?? 0n)
      contributed += minimum ?? 0n
    }
    expect(paid).toEqual([...Array(3).fill(2_083_333_333_334n), ...Array(6).fill(2_083_333_333_333n)])
    expect(contributed).toBe(REQUIREMENT)
  })

  it('after twice 6 250 SESH it is an eighth of the rest', () => {
    const contributed = sesh(12_500n * ONE_SESH)
    expect(minimumContribution({ ...node, contributed, contributors: 2 })).toBe(1_562_500_000_000n)
  })

  it('outstanding reservations take their seats and amounts', () => {
    const minimum = minimumContribution({
      ...node,
      contributed: sesh(6_250n * ONE_SESH),
      reservedOutstanding: sesh(10_000n * ONE_SESH),
      contributors: 1,
      reservedCount: 2,
    })
    expect(minimum).toBe(1_250n * ONE_SESH)
  })
})

describe('is null where the contract reverts', () => {
  it.each([
    ['everything is contributed', { contributed: REQUIREMENT, contributors: 4 }],
    ['everything is contributed or reserved', { reservedOutstanding: REQUIREMENT, reservedCount: 1 }],
    ['no seat is left', { contributed: sesh(1n), contributors: 10 }],
    ['the last seats are reserved', { contributed: sesh(1n), contributors: 4, reservedCount: 6 }],
  ])('%s', (_, change) => {
    expect(minimumContribution({ ...node, ...change })).toBeNull()
  })
})

it('leaves no rest that nobody may fill: some seat is free and its minimum fits, until the node is full', () => {
  const payments = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 10, maxLength: 10 })
  const requirements = fc.bigInt({ min: 1n, max: 30_000n * ONE_SESH })
  fc.assert(
    fc.property(requirements, payments, fc.integer({ min: 1, max: 10 }), (total, extras, maxContributors) => {
      const state = { ...node, requirement: sesh(total), maxContributors }
      let contributed = 0n
      let contributors = 0
      while (contributed < total && contributors < maxContributors) {
        const minimum = minimumContribution({ ...state, contributed: sesh(contributed), contributors })
        const room = total - contributed
        expect(minimum).not.toBeNull()
        if (minimum === null) return
        expect(minimum).toBeLessThanOrEqual(room)
        const wished = minimum + (extras[contributors] ?? 0n)
        contributed += wished < room ? wished : room
        contributors += 1
      }
      if (maxContributors > 1) expect(contributed).toBe(total)
    }),
  )
})
