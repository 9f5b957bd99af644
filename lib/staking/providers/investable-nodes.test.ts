import { expect, it } from 'vitest'
import { openNode } from '@/lib/staking/open-node'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { investableNodes } from './investable-nodes'
import type { LiquidSeat } from './liquid-adapter'

const address = (digit: string) => `0x${digit.repeat(40)}` as const
const whole = (amount: bigint) => sesh(amount * ONE_SESH)

const node = (digit: string, of: { operator?: string; fee?: number; paid?: bigint } = {}) => {
  const operator = address(of.operator ?? 'e')
  return openNode({
    ...{ address: address(digit), operator, status: 'open', requirement: whole(25_000n) },
    ...{ maxContributors: 10, fee: basisPoints(of.fee ?? 500), manualFinalize: false },
    ...{ ed25519PublicKey: '', blsPublicKey: '', createdAt: null, nodeId: null, reservations: [] },
    contributions: [
      {
        ...{ contributor: operator, beneficiary: operator, contributedAt: unixSeconds(0n) },
        amount: whole(of.paid ?? 6_250n),
      },
    ],
  })
}

const keeping = {
  ...{ pot: whole(0n), bounty: whole(0n), share: basisPoints(50), bufferTarget: basisPoints(1_000) },
  ...{ investable: whole(3_000n), seatMax: whole(6_250n), operatorMax: whole(10_000n) },
  feeMax: basisPoints(1_500),
}

const seat: LiquidSeat = {
  ...{ seat: address('1'), contribution: address('a'), operator: address('c'), cost: whole(9_000n) },
  ...{ isLeaving: false, nodeId: null, stage: 'filling', openedAt: unixSeconds(0n) },
  ...{ leaveRequestedAt: null, operatorFee: basisPoints(0), nodeStake: whole(25_000n) },
}

const found = (nodes: ReturnType<typeof node>[], of = keeping) =>
  investableNodes(nodes, { seats: [seat], isPaused: false }, of).map(({ address }) => address[2])

it('leaves out what the limits forbid: a held node, a dear one, an operator with enough', () => {
  const nodes = [node('a'), node('b', { fee: 1_600 }), node('d', { operator: 'c' }), node('f')]
  expect(found(nodes)).toEqual(['f'])
})

it('nodes with most room come first', () => {
  expect(found([node('2', { paid: 20_000n }), node('3'), node('4', { paid: 10_000n })])).toEqual([
    '3',
    '4',
    '2',
  ])
})

it('a buffer below the least contribution fits nowhere', () => {
  expect(found([node('2')], { ...keeping, investable: whole(1n) })).toEqual([])
})

it('a paused vault opens no seat', () => {
  expect(investableNodes([node('7')], { seats: [], isPaused: true }, keeping)).toEqual([])
  expect(investableNodes([node('7')], { seats: [], isPaused: false }, keeping)).toHaveLength(1)
})
