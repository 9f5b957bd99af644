import fc from 'fast-check'
import { expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { shareNodeReward } from './share-node-reward'

const OPERATOR = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const FIRST = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const SECOND = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'
const share = (beneficiary: `0x${string}`, stake: bigint) => ({ beneficiary, stake: sesh(stake) })

it('takes the fee first, shares by stake and leaves the dust to the operator', () => {
  const shares = shareNodeReward({
    nodeReward: sesh(1_000n),
    fee: basisPoints(1_000),
    operator: share(OPERATOR, 4n),
    contributors: [share(FIRST, 4n), share(SECOND, 1n)],
  })
  expect(shares).toEqual([
    { beneficiary: OPERATOR, amount: 500n },
    { beneficiary: FIRST, amount: 400n },
    { beneficiary: SECOND, amount: 100n },
  ])
})

it('rounds every contributor down', () => {
  const shares = shareNodeReward({
    nodeReward: sesh(100n),
    fee: basisPoints(0),
    operator: share(OPERATOR, 1n),
    contributors: [share(FIRST, 1n), share(SECOND, 1n)],
  })
  expect(shares.map(({ amount }) => amount)).toEqual([34n, 33n, 33n])
})

it('a fee of 100 % leaves nothing to the contributors', () => {
  const shares = shareNodeReward({
    nodeReward: sesh(999n),
    fee: basisPoints(10_000),
    operator: share(OPERATOR, 1n),
    contributors: [share(FIRST, 3n)],
  })
  expect(shares.map(({ amount }) => amount)).toEqual([999n, 0n])
})

it('pays one beneficiary of several stakes once, whatever the case of its letters', () => {
  const shares = shareNodeReward({
    nodeReward: sesh(100n),
    fee: basisPoints(0),
    operator: share(OPERATOR, 1n),
    contributors: [share(FIRST, 1n), share(OPERATOR.toLowerCase() as `0x${string}`, 2n)],
  })
  expect(shares).toEqual([
    { beneficiary: OPERATOR, amount: 75n },
    { beneficiary: FIRST, amount: 25n },
  ])
})

it('conserves the reward exactly and gives no contributor more than the exact fraction', () => {
  const stakes = fc.array(fc.bigInt({ min: 1n, max: 25_000n * ONE_SESH }), { minLength: 1, maxLength: 9 })
  const rewards = fc.bigInt({ min: 0n, max: 10n ** 15n })
  const fees = fc.integer({ min: 0, max: 10_000 })
  fc.assert(
    fc.property(
      stakes,
      rewards,
      fees,
      fc.bigInt({ min: 1n, max: 10n ** 13n }),
      (others, reward, fee, own) => {
        const contributors = others.map((stake, index) => {
          return share(`0x${(index + 1).toString(16).padStart(40, '0')}`, stake)
        })
        const shares = shareNodeReward({
          nodeReward: sesh(reward),
          fee: basisPoints(fee),
          operator: share(OPERATOR, own),
          contributors,
        })
        expect(shares.reduce((sum, { amount }) => sum + amount, 0n)).toBe(reward)
        const total = others.reduce((sum, stake) => sum + stake, own)
        const afterFee = reward - (reward * BigInt(fee)) / 10_000n
        contributors.forEach(({ stake }, index) => {
          const amount = shares[index + 1]?.amount ?? -1n
          expect(amount * total).toBeLessThanOrEqual(afterFee * stake)
          expect((amount + 1n) * total).toBeGreaterThan(afterFee * stake)
        })
      },
    ),
  )
})
