import { expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { LiquidSeat } from './liquid-adapter'
import { queueForecast } from './queue-forecast'

const address = `0x${'11'.repeat(20)}` as const
const seat = (cost: bigint, asked: bigint | null): LiquidSeat => ({
  ...{ seat: address, contribution: address, operator: address, nodeId: 1n, stage: 'running' },
  ...{ openedAt: unixSeconds(0n), operatorFee: basisPoints(0), nodeStake: sesh(100n), cost: sesh(cost) },
  isLeaving: asked !== null,
  leaveRequestedAt: asked === null ? null : unixSeconds(asked),
})
const request = (worthUpTo: bigint, sharesWaiting = 1n) => ({ worthUpTo: sesh(worthUpTo), sharesWaiting })
const seats = [seat(50n, 2_000n), seat(30n, 1_000n), seat(500n, null)]

it.each([
  ['nothing waits', request(0n, 0n), { kind: 'paid' }],
  ['the first to unlock is enough', request(30n), { kind: 'dated', at: 1_100n }],
  ['it takes the second as well', request(31n), { kind: 'dated', at: 2_100n }],
  ['what stays in nodes is no promise', request(100n), { kind: 'missing', amount: 20n }],
] as const)('%s', (_, of, expected) => {
  expect(queueForecast(of, seats, 100)).toEqual(expected)
})
