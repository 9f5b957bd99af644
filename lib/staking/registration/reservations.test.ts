import { describe, expect, it } from 'vitest'
import { parseSesh } from '@/lib/units/parse-sesh'
import { checkOperatorStake, checkReservations, reservationMinimum } from './reservations'

const operator = '0x1111111111111111111111111111111111111111'
const [ann, bo] = [
  '0x2222222222222222222222222222222222222222',
  '0x3333333333333333333333333333333333333333',
] as const
const requirement = parseSesh('25000')
const rules = { requirement, maxContributors: 10, operator, stake: parseSesh('6250') } as const
const seat = (contributor: `0x${string}`, amount: string) => ({ contributor, amount: parseSesh(amount) })
const code = (value: string) => expect.objectContaining({ code: value })

describe('reserved seats', () => {
  it('ask each row for its share of what is left, as the contract does', () => {
    expect(reservationMinimum(rules, [])).toBe(2_083_333_333_334n)
    expect(reservationMinimum(rules, [seat(ann, '6250')])).toBe(1_562_500_000_000n)
    expect(reservationMinimum(rules, [seat(ann, '18750')])).toBeNull()
  })

  it('fit together', () => {
    expect(() => checkReservations(rules, [seat(ann, '5000'), seat(bo, '13750')])).not.toThrow()
  })

  it.each([
    ['reserved-for-operator', [seat(operator, '5000')]],
    ['reserved-twice', [seat(ann, '5000'), seat(ann, '5000')]],
    ['reserved-above-rest', [seat(ann, '18750.000000001')]],
    ['reserved-below-minimum', [seat(ann, '2083')]],
    ['reserved-no-seat', [seat(ann, '18750'), seat(bo, '1')]],
  ] as const)('are refused: %s', (problem, seats) =>
    expect(() => checkReservations(rules, seats)).toThrow(code(problem)),
  )

  it('compare addresses whatever their case', () => {
    const upper = '0xABCDEFabcdef0000000000000000000000000000' as const
    const lower = upper.toLowerCase() as `0x${string}`
    expect(() => checkReservations(rules, [seat(upper, '5000'), seat(lower, '5000')])).toThrow(
      code('reserved-twice'),
    )
  })
})

describe('the operator’s stake', () => {
  it.each([
    ['6249.999999999', 'stake-below-quarter'],
    ['25000.000000001', 'stake-above-requirement'],
  ])('%s is refused', (amount, problem) =>
    expect(() => checkOperatorStake({ requirement, stake: parseSesh(amount) })).toThrow(code(problem)),
  )

  it('may be anything from a quarter to all of it', () => {
    for (const amount of ['6250', '25000'])
      expect(() => checkOperatorStake({ requirement, stake: parseSesh(amount) })).not.toThrow()
  })
})
