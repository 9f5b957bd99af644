import fc from 'fast-check'
import { expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { estimateYield, type EstimateYieldParameters } from './estimate-yield'

const whole = (amount: bigint) => sesh(amount * ONE_SESH)
const inputs: EstimateYieldParameters = {
  stake: whole(5_000n),
  nodeStake: whole(25_000n),
  fee: basisPoints(1_000),
  isOperator: false,
  activeNodes: 20,
  rewardRate: sesh(22_983_257_229n),
}

it('is the share of the node after the fee', () => {
  const networkDaily = 22_983_257_229n * 720n
  const { daily, annual } = estimateYield(inputs)
  expect(daily).toBe((networkDaily * 9n) / (10n * 5n * 20n))
  expect(annual).toBe((networkDaily * 365n * 9n) / (10n * 5n * 20n))
})

it('says how much that is per stake in a year', () => {
  const { annual, annualBasisPoints } = estimateYield(inputs)
  expect(annualBasisPoints).toBe(Number((annual * 10_000n) / inputs.stake))
})

it('gives the fee of all contributors to the operator', () => {
  const networkDaily = 22_983_257_229n * 720n
  const { daily } = estimateYield({ ...inputs, isOperator: true })
  expect(daily).toBe((networkDaily * (9n * 1n + 1n * 5n)) / (10n * 5n * 20n))
})

it('is nothing while no node is active', () => {
  expect(estimateYield({ ...inputs, activeNodes: 0 })).toMatchObject({ daily: 0n, annualBasisPoints: 0 })
})

it('keeps what it was made from', () => {
  expect(estimateYield(inputs).inputs).toEqual({ ...inputs, blocksPerDay: 720n })
})

it('never adds up to more than the node earns', () => {
  const parts = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 13n }), fc.bigInt({ min: 1n, max: 10n ** 13n }))
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 3_000 }),
      (stakes, fee, activeNodes) => {
        const [own, other] = stakes
        const node = { ...inputs, nodeStake: sesh(own + other), fee: basisPoints(fee), activeNodes }
        const operator = estimateYield({ ...node, stake: sesh(own), isOperator: true }).daily
        const contributor = estimateYield({ ...node, stake: sesh(other), isOperator: false }).daily
        const nodeDaily = (node.rewardRate * 720n) / BigInt(activeNodes)
        expect(operator + contributor).toBeLessThanOrEqual(nodeDaily)
        expect(operator + contributor + 2n).toBeGreaterThan(nodeDaily)
      },
    ),
  )
})
