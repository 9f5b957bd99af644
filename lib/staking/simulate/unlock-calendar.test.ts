import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import type { SimulationWish, StakeKind } from './inputs'
import { testInputs } from './test-inputs'
import { unlockCalendar } from './unlock-calendar'

const whole = (amount: bigint) => sesh(amount * ONE_SESH)

/** Moments in whole days from the beginning. */
function days(kind: StakeKind, amount: bigint, wish: Partial<SimulationWish> = {}) {
  const inputs = testInputs({ amount: whole(amount), ...wish })
  const moments = unlockCalendar(kind, whole(amount), inputs)
  return moments.map((moment) => [moment.kind, Number((moment.at - inputs.figures.at) / 86_400n)])
}

describe('unlockCalendar', () => {
  it('a whole node starts at once and may ask at once', () => {
    expect(days('solo', 25_000n, { days: 100, wait: 9 })).toEqual([
      ['paid', 0],
      ['starts', 0],
      ['may-ask', 0],
      ['earns', 1],
      ['asked', 100],
      ['free', 115],
    ])
  })

  it('a seat below a quarter cannot ask in its first 30 days, however short the horizon', () => {
    expect(days('seat', 6_249n, { days: 10, wait: 5 })).toEqual([
      ['paid', 0],
      ['starts', 5],
      ['earns', 6],
      ['may-ask', 35],
      ['asked', 35],
      ['free', 50],
    ])
    expect(days('seat', 6_250n, { days: 10, wait: 5 }).at(-1)).toEqual(['free', 25])
  })

  it('a pool keeps its term', () => {
    expect(days('micro', 5n, { days: 60, wait: 5, term: 90 }).slice(-3)).toEqual([
      ['term-ends', 95],
      ['asked', 95],
      ['free', 110],
    ])
  })

  it('a vault pays from its buffer at once and the rest when a node has released it', () => {
    expect(days('liquid', 1_000n, { days: 60 })).toEqual([
      ['paid', 0],
      ['earns', 0],
      ['asked', 60],
      ['at-once', 60],
      ['free', 105],
    ])
    expect(days('liquid', 400n, { days: 60 }).at(-1)).toEqual(['at-once', 60])
    const { wish, figures } = testInputs()
    const moments = unlockCalendar('liquid', wish.amount, { wish, figures })
    expect(moments.slice(-2).map(({ amount }) => amount)).toEqual([whole(400n), whole(600n)])
  })
})
