import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { checkContribution } from './check-contribution'
import type { FundingState } from './contribution-contract'
import { contributionLimits, type ContributionLimitsParameters } from './contribution-limits'
import { OverfilledError } from './remaining-capacity'

const OPERATOR = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const WALLET = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const whole = (amount: bigint) => sesh(amount * ONE_SESH)

const openNode: FundingState = {
  operator: OPERATOR,
  status: 'open',
  requirement: whole(25_000n),
  maxContributors: 10,
  contributed: whole(6_250n),
  reservedOutstanding: sesh(0n),
  contributors: 1,
  reservedCount: 0,
}

const freshNode: FundingState = {
  ...openNode,
  status: 'awaiting-operator',
  contributed: sesh(0n),
  contributors: 0,
}

const limits = (change: Partial<ContributionLimitsParameters> = {}) =>
  contributionLimits({
    node: openNode,
    wallet: WALLET,
    walletContribution: sesh(0n),
    walletReservation: sesh(0n),
    balance: whole(100_000n),
    ...change,
  })

describe('a new contributor', () => {
  it('pays from the minimum of the contract up to the open rest', () => {
    expect(limits()).toEqual({
      minimum: 2_083_333_333_334n,
      maximum: whole(18_750n),
      fromBalance: whole(18_750n),
    })
  })

  it('may use no more than the balance', () => {
    expect(limits({ balance: whole(3_000n) }).fromBalance).toBe(whole(3_000n))
  })

  it('cannot touch what is reserved for others', () => {
    const node = { ...openNode, reservedOutstanding: whole(10_000n), reservedCount: 2 }
    expect(limits({ node })).toMatchObject({ minimum: whole(1_250n), maximum: whole(8_750n) })
  })

  it('finds no seat when all are taken or reserved', () => {
    const node = { ...openNode, contributors: 4, reservedCount: 6, reservedOutstanding: whole(1_000n) }
    expect(limits({ node }).reason).toBe('no-seat')
  })

  it('finds nothing when the whole rest is reserved', () => {
    const node = { ...openNode, reservedCount: 1, reservedOutstanding: whole(18_750n) }
    expect(limits({ node })).toMatchObject({ minimum: 0n, maximum: 0n, reason: 'all-reserved' })
  })
})

describe('a wallet with a reservation', () => {
  const node = { ...openNode, reservedOutstanding: whole(10_000n), reservedCount: 2 }

  it('pays at least the reservation first and may pay more', () => {
    expect(limits({ node, walletReservation: whole(5_000n) })).toMatchObject({
      minimum: whole(5_000n),
      maximum: whole(13_750n),
    })
  })

  it('has a seat when all others are taken', () => {
    const full = { ...node, contributors: 8 }
    expect(limits({ node: full, walletReservation: whole(5_000n) }).reason).toBeUndefined()
  })

  it('pays the reservation although it contributed before', () => {
    const of = { node, walletReservation: whole(5_000n), walletContribution: whole(1n) }
    expect(limits(of).minimum).toBe(whole(5_000n))
  })
})

describe('a top-up', () => {
  it('has no minimum beyond one atomic unit', () => {
    expect(limits({ walletContribution: whole(2_500n) }).minimum).toBe(1n)
  })

  it('is possible when no seat is free', () => {
    const node = { ...openNode, contributors: 10 }
    expect(limits({ node, walletContribution: whole(2_500n) }).reason).toBeUndefined()
  })
})

describe('before the operator has contributed', () => {
  it('the operator pays at least a quarter', () => {
    expect(limits({ node: freshNode, wallet: OPERATOR })).toMatchObject({
      minimum: whole(6_250n),
      maximum: whole(25_000n),
    })
  })

  it('the operator is recognised in any case', () => {
    const wallet = OPERATOR.toLowerCase() as typeof OPERATOR
    expect(limits({ node: freshNode, wallet }).reason).toBeUndefined()
  })

  it('the operator pays at least its own reservation', () => {
    const node = { ...freshNode, reservedOutstanding: whole(20_000n), reservedCount: 3 }
    const of = { node, wallet: OPERATOR, walletReservation: whole(10_000n) } as const
    expect(limits(of)).toMatchObject({ minimum: whole(10_000n), maximum: whole(15_000n) })
  })

  it('nobody else can', () => {
    expect(limits({ node: freshNode }).reason).toBe('awaiting-operator')
  })
})

it.each(['filled', 'finalized'] as const)('a %s node takes nothing', (status) => {
  expect(limits({ node: { ...openNode, status } }).reason).toBe(status)
})

it('refuses figures that were read at different blocks', () => {
  expect(() => limits({ node: { ...openNode, contributed: whole(25_001n) } })).toThrow(OverfilledError)
})

describe('checkContribution', () => {
  const balance = whole(3_000n)
  const check = (amount: bigint, of = limits({ balance })) =>
    checkContribution({ amount: sesh(amount), limits: of, balance })

  it('accepts the minimum, the balance and what is between', () => {
    for (const amount of [2_083_333_333_334n, 2_500n * ONE_SESH, 3_000n * ONE_SESH])
      expect(check(amount)).toBeNull()
  })

  it.each([
    [0n, 'zero', {}],
    [2_083_333_333_333n, 'below-minimum', { minimum: 2_083_333_333_334n }],
    [18_750n * ONE_SESH + 1n, 'above-open', { maximum: 18_750n * ONE_SESH }],
    [3_000n * ONE_SESH + 1n, 'above-balance', { balance: 3_000n * ONE_SESH }],
  ])('%s is refused as %s', (amount, code, values) => {
    expect(check(amount)).toMatchObject({ code, values })
  })

  it('says why a node takes nothing', () => {
    expect(check(1n, limits({ node: freshNode }))).toMatchObject({
      code: 'closed-awaiting-operator',
    })
  })
})
