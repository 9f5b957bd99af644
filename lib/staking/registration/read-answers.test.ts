import { describe, expect, it } from 'vitest'
import { parseSesh } from '@/lib/units/parse-sesh'
import { answersFrom } from './answers'
import { readAnswers } from './read-answers'

const operator = '0x1111111111111111111111111111111111111111'
const rewards = '0xAbCdEfaBcDEfaBcDEfabcdefABCDEFABCDEFabCD' as const
const read = (search: string) =>
  readAnswers({
    answers: answersFrom(new URLSearchParams(search)),
    requirement: parseSesh('25000'),
    maxContributors: 10,
    operator,
    usual: operator,
    banned: [{ address: rewards, name: 'the rewards contract' }],
    locale: 'en',
  })
const code = (value: string) => expect.objectContaining({ code: value })

describe('answers about a new node', () => {
  it('are read to values of the contracts', () => {
    const { stake, fee, beneficiary, seats } = read(
      'shared=yes&stake=6250&fee=1.15&seat=0x2222222222222222222222222222222222222222~5000',
    )
    expect(stake.value).toBe(parseSesh('6250'))
    expect(fee.value).toBe(115)
    expect(beneficiary.value).toBe(operator)
    expect(seats[0]?.value).toEqual({
      contributor: '0x2222222222222222222222222222222222222222',
      amount: parseSesh('5000'),
    })
  })

  it.each([
    ['stake', 'stake=6249', 'stake-below-quarter'],
    ['fee', 'fee=100.01', 'fee-above-100'],
    ['fee', 'fee=1.155', 'fee-too-many-decimals'],
  ] as const)('a wrong %s is told: %s', (name, search, problem) =>
    expect(read(search)[name].error).toEqual(code(problem)),
  )

  it.each([rewards.toLowerCase(), `0x${rewards.slice(2).toUpperCase()}`])(
    'defect 6: rewards are never sent to a contract of the protocol, whatever the case: %s',
    (to) => expect(read(`to=${to}`).beneficiary.error).toEqual(code('protocol-contract')),
  )

  it('each seat is judged after those before it', () => {
    const two = '0x2222222222222222222222222222222222222222'
    const { seats } = read(`stake=6250&seat=${two}~5000&seat=${two}~5000&seat=nobody~1`)
    expect(seats.map(({ error }) => error?.code)).toEqual([undefined, 'reserved-twice', 'bad-address'])
  })
})
