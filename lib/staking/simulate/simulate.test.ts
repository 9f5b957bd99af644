import { describe, expect, it } from 'vitest'
import { estimateYield } from '@/lib/rewards/estimate-yield'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import type { SimulationFigures, SimulationWish, StakeKind } from './inputs'
import { outcomeNames, stakeKinds } from './inputs'
import { simulate } from './simulate'
import { testInputs } from './test-inputs'

const whole = (amount: bigint) => sesh(amount * ONE_SESH)

function of(kind: StakeKind, wish: Partial<SimulationWish> = {}, figures: Partial<SimulationFigures> = {}) {
  const found = simulate(testInputs(wish, figures)).find((result) => result.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

describe('where an amount works', () => {
  it.each([
    ['solo', 24_999n, 0n],
    ['solo', 25_000n, 25_000n],
    ['solo', 60_000n, 50_000n],
    ['seat', 2_083n, 0n],
    ['seat', 2_084n, 2_084n],
    ['micro', 1n, 1n],
    ['liquid', 1_000n, 900n],
  ] as const)('%s: of %d SESH work %d', (kind, amount, working) => {
    const result = of(kind, { amount: whole(amount) })
    expect(result.working).toBe(whole(working))
    expect(result.idle).toBe(whole(amount - working))
    expect(result.isPossible).toBe(working > 0n)
  })
})

describe('a year at today’s rate', () => {
  it('of a seat is what every other page says about it', () => {
    const { figures } = testInputs()
    const inputs = { stake: whole(5_000n), nodeStake: figures.requirement, activeNodes: figures.nodes }
    const other = estimateYield({
      ...inputs,
      fee: basisPoints(1_000),
      isOperator: false,
      rewardRate: figures.rate,
    })
    const { net } = of('seat', { amount: whole(5_000n) }).today
    expect(other.annual - net).toBeLessThanOrEqual(1n)
    expect(net).toBeLessThanOrEqual(other.annual)
  })

  it('is divided without a rest', () => {
    for (const { today } of simulate(testInputs({ amount: whole(30_000n) })))
      expect(today.operatorFee + today.kept + today.net).toBe(today.gross)
  })

  it('a vault pays for its idle part, the operators and itself, in this order', () => {
    const { today } = of('liquid')
    const working = of('micro', { amount: whole(900n) }).today
    expect(today.gross).toBe(working.gross)
    expect(today.kept).toBe((working.net * 600n + 9_999n) / 10_000n)
    expect(today.netBasisPoints).toBe(Number((today.net * 10_000n) / whole(1_000n)))
  })
})

describe('the futures', () => {
  it.each(stakeKinds)('of %s sum up, and the worst is never above the best', (kind) => {
    const { outcomes, gas } = of(kind, { amount: whole(50_000n), etherPrice: whole(70_000n), wait: 9 })
    for (const name of outcomeNames) {
      const { gross, operatorFee, kept, missed, loss, net, byDay } = outcomes[name]
      expect(gross - operatorFee - kept - missed - loss - (gas.sesh ?? 0n)).toBe(net)
      expect(byDay).toHaveLength(366)
      expect(byDay.at(-1)).toBe(gross - operatorFee - kept)
    }
    expect(outcomes.worst.net).toBeLessThan(outcomes.middle.net)
    expect(outcomes.middle.net).toBeLessThan(outcomes.best.net)
  })

  it('only who runs a node alone pays for its expulsion', () => {
    const wish = { amount: whole(25_000n), expelled: { low: 10_000, mid: 10_000, high: 10_000 } }
    expect(of('solo', wish).outcomes.middle.loss).toBe(whole(50n))
    expect(of('seat', wish).outcomes.middle.loss).toBe(0n)
  })

  it('an expulsion for certain costs the rewards of 31 days and of the wait', () => {
    const wish = { expelled: { low: 0, mid: 10_000, high: 10_000 }, wait: 4 }
    const { gross, operatorFee, missed } = of('micro', wish).outcomes.middle
    expect(missed).toBe(((gross - operatorFee) * 35n) / 365n)
  })

  it('network fees are subtracted only where ether has a price, rounded up', () => {
    expect(of('micro').gas.sesh).toBeNull()
    const { gas, outcomes } = of('micro', { etherPrice: sesh(1n), claims: 1 })
    expect(gas).toEqual({ units: 1_470_000n, wei: 147_000_000_000_000n, sesh: 1n })
    const free = of('micro').outcomes.middle
    expect(free.net - outcomes.middle.net).toBe(1n)
  })

  it('what cannot be done earns nothing and costs nothing', () => {
    const { outcomes } = of('solo', { etherPrice: whole(70_000n) })
    expect(outcomes.best).toMatchObject({ gross: 0n, net: 0n })
  })
})
