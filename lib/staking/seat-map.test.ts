import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { ContributionContract } from './contribution-contract'
import { buildSeatMap } from './seat-map'

const OPERATOR = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const FIRST = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const SECOND = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const whole = (amount: bigint) => sesh(amount * ONE_SESH)
const withdrawalDelay = unixSeconds(86_400)
const contributedAt = unixSeconds(1_000)

const fresh: ContributionContract = {
  operator: OPERATOR,
  status: 'awaiting-operator',
  requirement: whole(25_000n),
  maxContributors: 10,
  contributions: [],
  reservations: [],
}

const operatorIn = {
  contributor: OPERATOR,
  beneficiary: OPERATOR,
  amount: whole(6_250n),
  contributedAt,
} as const

it('a fresh node has ten open seats, the first for the operator, and their minimums fill it', () => {
  const seats = buildSeatMap({ contract: fresh, withdrawalDelay })
  expect(seats).toHaveLength(10)
  expect(seats[0]).toEqual({ kind: 'open', minimum: whole(6_250n), isOperator: true })
  const minimums = seats.map((seat) => (seat.kind === 'open' ? seat.minimum : sesh(0n)))
  expect(minimums.reduce<bigint>((sum, minimum) => sum + minimum, 0n)).toBe(fresh.requirement)
  expect(minimums.slice(1, 5)).toEqual([
    2_083_333_333_334n,
    2_083_333_333_334n,
    2_083_333_333_334n,
    2_083_333_333_333n,
  ])
})

describe('a node with contributions and reservations', () => {
  const contract: ContributionContract = {
    ...fresh,
    status: 'open',
    contributions: [
      operatorIn,
      { contributor: FIRST, beneficiary: SECOND, amount: whole(2_500n), contributedAt },
    ],
    reservations: [{ contributor: SECOND, amount: whole(5_000n) }],
  }
  const seats = buildSeatMap({ contract, withdrawalDelay })

  it('lists filled, reserved and open seats in this order', () => {
    expect(seats.map(({ kind }) => kind)).toEqual([
      ...Array(2).fill('filled'),
      'reserved',
      ...Array(7).fill('open'),
    ])
  })

  it('lets the operator leave at once and others a day after they paid', () => {
    expect(seats[0]).toMatchObject({ isOperator: true, withdrawableFrom: 1_000n })
    expect(seats[1]).toMatchObject({ isOperator: false, beneficiary: SECOND, withdrawableFrom: 87_400n })
  })

  it('shares what is neither paid nor reserved among the open seats', () => {
    const open = seats.flatMap((seat) => (seat.kind === 'open' ? [seat.minimum] : []))
    expect(open.reduce<bigint>((sum, minimum) => sum + minimum, 0n)).toBe(whole(11_250n))
  })
})

it('leaves out the seats that nobody can take', () => {
  const contract: ContributionContract = {
    ...fresh,
    status: 'filled',
    contributions: [{ ...operatorIn, amount: whole(25_000n) }],
  }
  expect(buildSeatMap({ contract, withdrawalDelay })).toHaveLength(1)
})

it('nobody can take money back once the node is registered', () => {
  const contract: ContributionContract = {
    ...fresh,
    status: 'finalized',
    contributions: [{ ...operatorIn, amount: whole(25_000n) }],
  }
  expect(buildSeatMap({ contract, withdrawalDelay })[0]).toMatchObject({ withdrawableFrom: null })
})
