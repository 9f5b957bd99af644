import { describe, expect, it } from 'vitest'
import { formatFeePercent, parseFeePercent, basisPoints } from '@/lib/units/basis-points'
import { type Answers, answersFrom, searchOf } from './answers'

const answers: Answers = {
  shared: true,
  guided: true,
  stake: '6250,5',
  fee: '1.15',
  to: '0x00000000000000000000000000000000000000Aa',
  manual: true,
  contract: '0x00000000000000000000000000000000000000Cc',
  seats: [
    { address: '0x00000000000000000000000000000000000000Bb', amount: '2 500' },
    { address: '', amount: '' },
  ],
}

describe('answers in the address', () => {
  it('come back as they were written', () => {
    expect(answersFrom(new URLSearchParams(searchOf(answers).toString()))).toEqual(answers)
  })

  it.each([true, false])('defect 3: a start by hand (%s) survives reload and link', (manual) => {
    expect(answersFrom(searchOf({ ...answers, manual })).manual).toBe(manual)
  })

  it('say nothing about what is as usual', () => {
    expect(searchOf(answersFrom(new URLSearchParams())).toString()).toBe('')
  })
})

it('defect 2: every fee of two decimals is exactly what was typed', () => {
  for (let fee = 0; fee <= 10_000; fee++) {
    const typed = `${Math.floor(fee / 100)}.${String(fee % 100).padStart(2, '0')}`
    expect(parseFeePercent(typed)).toBe(fee)
    expect(parseFeePercent(formatFeePercent(basisPoints(fee)))).toBe(fee)
  }
})
