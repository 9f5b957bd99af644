import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rewardRate } from '@/lib/rewards/block-reward'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { advance } from './advance'
import type { DevAction } from './dev-actions'
import { nodeStatus } from './node-status'
import { lifetimeOf, type NetworkState, timeOfHeight } from './state'
import { nodeOf, stateWith, timers, wallet } from './testing'

const run = (state: NetworkState, height: number, actions: readonly DevAction[] = []) => {
  advance(state, { height, timers, actions })
  return state
}

const poolRateAt = (state: NetworkState, height: number) =>
  rewardRate(state.pool, unixSeconds(timeOfHeight(timers, height)))

describe('rewards of a block', () => {
  it('one node gets the whole rate of the pool at that block', () => {
    const state = run(stateWith([nodeOf(1n)]), 1)
    expect(lifetimeOf(state, wallet('1'))).toBe(poolRateAt(state, 1))
  })

  it('two nodes get half each, rounded down', () => {
    const state = stateWith([nodeOf(1n), nodeOf(2n, { contributors: [soloOf('2')] })])
    run(state, 1)
    expect(lifetimeOf(state, wallet('2'))).toBe(poolRateAt(state, 1) / 2n)
  })

  it('what contributors and operator get sums to what the node earned', () => {
    const contributors = [
      { address: wallet('1'), beneficiary: wallet('1'), stake: sesh(6_250n * ONE_SESH) },
      { address: wallet('2'), beneficiary: wallet('3'), stake: sesh(18_750n * ONE_SESH) },
    ]
    const state = run(stateWith([nodeOf(1n, { fee: basisPoints(1_225), contributors })]), 500)
    const earned = Array.from({ length: 500 }, (_, index) => poolRateAt(state, index + 1)).reduce(
      (sum, rate) => sum + rate,
      0n,
    )
    expect(lifetimeOf(state, wallet('1')) + lifetimeOf(state, wallet('3'))).toBe(earned)
    expect(lifetimeOf(state, wallet('2')), 'the contributor named another beneficiary').toBe(0n)
  })

  it('a node earns nothing on its first day', () => {
    const state = stateWith([nodeOf(1n, { addedAt: timers.genesis })])
    run(state, 719)
    expect(lifetimeOf(state, wallet('1'))).toBe(0n)
    run(state, 720)
    expect(lifetimeOf(state, wallet('1'))).toBe(poolRateAt(state, 720))
  })

  it('whatever the nodes, fees and stakes: what is paid out is what the nodes earned, to the atomic unit', () => {
    const stake = fc.bigInt({ min: 1n, max: 25_000n * ONE_SESH })
    const contributor = fc.record({ digit: fc.constantFrom(...'123456789abcdef'), stake })
    const terms = fc.record({
      fee: fc.integer({ min: 0, max: 10_000 }),
      contributors: fc.array(contributor, { minLength: 1, maxLength: 10 }),
    })
    fc.assert(
      fc.property(fc.array(terms, { minLength: 1, maxLength: 8 }), (all) => {
        const nodes = all.map(({ fee, contributors }, index) =>
          nodeOf(BigInt(index + 1), {
            fee: basisPoints(fee),
            contributors: contributors.map(({ digit, stake: amount }) => {
              return { address: wallet(digit), beneficiary: wallet(digit), stake: sesh(amount) }
            }),
          }),
        )
        const state = run(stateWith(nodes), 20)
        const count = BigInt(nodes.length)
        const earned = Array.from({ length: 20 }, (_, index) => poolRateAt(state, index + 1) / count)
        const paid = [...state.accounts.values()].reduce((sum, { rewards }) => sum + rewards, 0n)
        expect(paid).toBe(earned.reduce((sum, reward) => sum + reward * count, 0n))
      }),
      { numRuns: 50 },
    )
  })

  it('advancing in steps gives what advancing at once gives', () => {
    const atOnce = run(stateWith([nodeOf(1n), nodeOf(2n)]), 1_000)
    const inSteps = stateWith([nodeOf(1n), nodeOf(2n)])
    for (const height of [1, 7, 200, 999, 1_000]) run(inSteps, height)
    expect(inSteps.accounts).toEqual(atOnce.accounts)
  })
})

describe('nodes out of service', () => {
  const action = (verb: DevAction['verb'], height: number): DevAction => ({
    verb,
    height,
    nodeId: 1n,
    afterBlock: 0n,
  })

  it('a decommissioned node earns nothing, its share goes to the others', () => {
    const state = stateWith([nodeOf(1n), nodeOf(2n, { contributors: [soloOf('2')] })])
    run(state, 10, [action('decommission', 5)])
    const before = lifetimeOf(run(stateWith([nodeOf(1n), nodeOf(2n)]), 5), wallet('1')) / 2n
    expect(lifetimeOf(state, wallet('1'))).toBe(before)
    expect(lifetimeOf(state, wallet('2'))).toBeGreaterThan(before)
  })

  it('is expelled once its credit of two hours is used up', () => {
    const state = stateWith([nodeOf(1n)])
    run(state, 64, [action('decommission', 5)])
    expect(nodeStatus(nodeIn(state), 64)).toBe('decommissioned')
    run(state, 65, [])
    expect(nodeStatus(nodeIn(state), 65)).toBe('deregistered')
  })

  it('comes back into service by a recommission', () => {
    const state = run(stateWith([nodeOf(1n)]), 30, [action('decommission', 5), action('recommission', 20)])
    expect(nodeStatus(nodeIn(state), 30)).toBe('active')
  })

  it('without proofs for 2 h 10 min a stopped node is taken out of service', () => {
    const state = stateWith([nodeOf(1n)])
    run(state, 74, [action('stop-node', 10)])
    expect(nodeStatus(nodeIn(state), 74)).toBe('active')
    run(state, 75, [])
    expect(nodeStatus(nodeIn(state), 75)).toBe('decommissioned')
  })

  it('an unlocked node earns no more', () => {
    const state = run(stateWith([nodeOf(1n, { unlockHeight: 5 })]), 100)
    expect(nodeIn(state).lastRewardHeight).toBe(4)
  })
})

const soloOf = (digit: string) => ({
  address: wallet(digit),
  beneficiary: wallet(digit),
  stake: sesh(25_000n * ONE_SESH),
})

function nodeIn(state: NetworkState) {
  const node = state.nodes.get(1n)
  if (!node) throw new Error('node 1 is gone')
  return node
}
